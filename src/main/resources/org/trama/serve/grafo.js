"use strict";
// The picture of the graph comes alive: nodes can be moved, and one that is double-clicked shows those around it.
(function () {
  const place = document.getElementById("lienzo");
  if (!place || typeof cytoscape === "undefined") {
    return;
  }
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  function elements(graph) { // spread over the place there is, so that names need not shrink
    const wide = Math.max(0.35, (place.clientWidth - 110) / 560);
    const high = Math.max(0.8, (place.clientHeight - 80) / 360);
    return graph.nodes.map(node => ({ group: "nodes", data: node, position: { x: wide * node.x, y: high * node.y }, classes: node.centre ? "centre" : "" }))
      .concat(graph.edges.map(edge => ({ group: "edges", data: Object.assign({ id: edge.source + " " + edge.target }, edge) })));
  }

  function begin(graph) {
    place.replaceChildren();
    place.classList.add("alive");
    const view = cytoscape({
      container: place,
      elements: elements(graph),
      minZoom: 0.2,
      maxZoom: 4,
      style: [
        { selector: "node", style: { label: "data(label)", "font-size": 12, color: colour("--ink"), "background-color": colour("--bar"),
          width: 16, height: 16, "text-valign": "bottom", "text-margin-y": 4, "text-outline-color": colour("--raised"), "text-outline-width": 2 } },
        { selector: "node.centre", style: { "background-color": colour("--link"), width: 24, height: 24, "font-weight": "bold" } },
        { selector: "edge", style: { width: "mapData(events, 1, 20, 1, 7)", "line-color": colour("--mention"), "curve-style": "bezier",
          "target-arrow-shape": "triangle", "target-arrow-color": colour("--mention"), opacity: 0.7 } }
      ],
      layout: { name: "preset", padding: 12 }
    });
    view.on("tap", "edge", event => location.assign(event.target.data("href")));
    view.on("dbltap", "node", event => grow(view, event.target));
    const still = document.getElementById("exportar");
    const save = document.createElement("button");
    save.type = "button";
    save.textContent = still.dataset.png;
    save.addEventListener("click", () => {
      const link = document.createElement("a");
      link.href = view.png({ full: true, scale: 2, bg: colour("--paper") });
      link.download = "trama.png";
      link.click();
    });
    still.append(" ", save);
  }

  async function grow(view, node) { // the server places the nodes, so that a link shows the same picture
    const address = new URL(place.dataset.graph, location.href);
    const centres = new Set(address.searchParams.get("e").split(",").filter(Boolean));
    centres.add(node.id());
    address.searchParams.set("e", [...centres].join(","));
    place.dataset.graph = address.pathname + address.search;
    const answer = await fetch(address);
    if (!answer.ok) {
      return;
    }
    const graph = await answer.json();
    view.elements().remove();
    view.add(elements(graph));
    view.layout({ name: "preset", padding: 12 }).run();
    const shown = new URL(address);
    shown.searchParams.delete("format");
    history.replaceState(null, "", shown);
  }

  fetch(place.dataset.graph).then(answer => answer.json()).then(graph => { if (graph.nodes.length > 0) { begin(graph); } });
})();
