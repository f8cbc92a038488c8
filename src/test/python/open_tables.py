"""Reads event data, or the tables of an archive, with pandas and without options, and prints the
types and rows of each as JSON: open_tables.py FILE"""

import json
import sys
import zipfile

import pandas as pd


def told(table):
    return {
        "types": {column: str(table[column].dtype) for column in table.columns},
        "rows": json.loads(table.to_json(orient="records", force_ascii=False)),
    }


path = sys.argv[1]
if zipfile.is_zipfile(path):
    with zipfile.ZipFile(path) as archive:
        description = json.loads(archive.read("datapackage.json"))
        tables = {}
        for resource in description["resources"]:
            table = pd.read_csv(archive.open(resource["path"]))
            declared = [field["name"] for field in resource["schema"]["fields"]]
            assert list(table.columns) == declared, resource["name"]
            tables[resource["name"]] = told(table)
else:
    tables = {"events": told(pd.read_table(path))}
json.dump(tables, sys.stdout)
