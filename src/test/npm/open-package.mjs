// Reads a folder of tables by its description and prints, as JSON, how many rows each table has:
//   node open-package.mjs FOLDER
// With Frictionless Data's own reader, which fails where the description is not valid, a cell is not
// of its column's type, an identifier repeats, or a link leads nowhere.
import { createRequire } from "node:module";
import { join } from "node:path";

const { Package } = createRequire(import.meta.url)("datapackage");
const tables = await Package.load(join(process.argv[2], "datapackage.json"), { strict: true });
const rows = {};
for (const table of tables.resources) {
  rows[table.name] = (await table.read({ relations: true })).length;
}
console.log(JSON.stringify(rows));
