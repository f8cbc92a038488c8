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
    const narrow = place.clientWidth < 500;
    place.replaceChildren();
    place.classList.add("alive");
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", place.dataset.label);
    const view = cytoscape({
      container: place,
      elements: elements(graph),
      minZoom: 0.2,
      maxZoom: 4,
      style: [
        { selector: "node", style: { label: "data(label)", "font-size": 12, color: colour("--ink"), "background-color": colour("--bar"),
          width: 16, height: 16, "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": narrow ? 72 : 150,
          "text-outline-color": colour("--raised"), "text-outline-width": 2 } },
        { selector: "node.centre", style: { "background-color": colour("--link"), width: 24, height: 24, "font-weight": "bold" } },
        { selector: "node:selected", style: { "border-width": 3, "border-color": colour("--ink") } },
        { selector: "edge", style: { width: "mapData(events, 1, 20, 1, 7)", "line-color": colour("--mention"), "curve-style": "bezier",
          "target-arrow-shape": "triangle", "target-arrow-color": colour("--mention"), opacity: 0.7 } }
      ],
      layout: { name: "preset", padding: 12 }
    });
    view.on("tap", "edge", event => location.assign(event.target.data("href")));
    view.on("tap", "node", event => tell(view, event.target));
    view.on("dbltap", "node", event => grow(view, event.target));
    place.after(hint);
    offerPicture(view);
  }

  const hint = document.createElement("p");
  hint.className = "aside";
  hint.id = "elegido";
  hint.setAttribute("role", "status");
  hint.textContent = place.dataset.hint;

  function button(words, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "plain";
    made.textContent = words;
    made.addEventListener("click", action);
    return made;
  }

  function tell(view, node) { // a finger cannot point without touching, so a touch tells what can be done
    const link = document.createElement("a");
    link.href = node.data("href");
    link.textContent = node.data("label");
    hint.replaceChildren(link);
    if (!node.hasClass("centre")) {
      hint.append(" · ", button(place.dataset.expand, () => grow(view, node)));
    }
  }

  function offerPicture(view) {
    const still = document.getElementById("exportar");
    still.append(" · ", button(still.dataset.png, () => {
      const link = document.createElement("a");
      link.href = view.png({ full: true, scale: 2, bg: colour("--paper") });
      link.download = "trama.png";
      link.click();
    }));
  }

  async function grow(view, node) { // the server places the nodes, so that a link shows the same picture
    const address = new URL(place.dataset.graph, location.href);
    const centres = new Set(address.searchParams.get("e").split(",").filter(Boolean));
    centres.add(node.id());
    address.searchParams.set("e", [...centres].join(","));
    const shown = new URL(address);
    shown.searchParams.delete("format");
    const answers = await Promise.all([fetch(address), fetch(shown)]);
    if (!answers.every(answer => answer.ok)) {
      return;
    }
    const graph = await answers[0].json();
    const page = new DOMParser().parseFromString(await answers[1].text(), "text/html");
    place.dataset.graph = address.pathname + address.search;
    view.elements().remove();
    view.add(elements(graph));
    view.layout({ name: "preset", padding: 12 }).run();
    for (const part of ["elegidos", "exportar", "parejas"]) { // what stands around the picture is of the same graph
      document.getElementById(part).replaceWith(page.getElementById(part));
    }
    offerPicture(view);
    hint.textContent = place.dataset.hint;
    history.replaceState(null, "", shown);
  }

  fetch(place.dataset.graph).then(answer => answer.json()).then(graph => { if (graph.nodes.length > 0) { begin(graph); } });
})();
