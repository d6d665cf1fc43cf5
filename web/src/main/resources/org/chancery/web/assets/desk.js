// Draws the pictures and tries the API; every page works without it.
"use strict";
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const QUADS = [
    ["verbal_cooperation", "words of cooperation", "#4c9ac0"],
    ["material_cooperation", "deeds of cooperation", "#2f7d4f"],
    ["verbal_conflict", "words of conflict", "#e0a030"],
    ["material_conflict", "deeds of conflict", "#c0392b"],
  ];
  let world = null;

  const ink = () => (dark.matches ? "#c9d2dc" : "#3a4450");
  const faint = () => (dark.matches ? "#3c4652" : "#c9d0d8");

  function base(narrow) {
    return {
      backgroundColor: "transparent",
      animation: !still.matches,
      textStyle: { color: ink(), fontFamily: "system-ui, sans-serif" },
      tooltip: { renderMode: "richText", confine: true, trigger: "axis" },
      legend: { textStyle: { color: ink(), fontSize: narrow ? 11 : 12 }, top: 0, itemWidth: 14, itemHeight: 10, itemGap: 8 },
    };
  }

  function stacked({ rows, by }, narrow, scored) {
    const room = narrow ? (scored ? 60 : 44) : scored ? 46 : 30; // For a legend of one to three lines.
    const axis = { axisLine: { lineStyle: { color: faint() } }, axisLabel: { color: ink() } };
    return {
      ...base(narrow),
      grid: { left: 40, right: scored ? 40 : 16, top: room, bottom: 26 },
      xAxis: { type: "category", data: rows.map((r) => shown(r.start, by)), ...axis },
      yAxis: [
        { type: "value", minInterval: 1, splitLine: { lineStyle: { color: faint() } }, axisLabel: { color: ink() } },
        { type: "value", show: scored, min: -10, max: 10, splitLine: { show: false }, axisLabel: { color: ink() } },
      ],
      series: QUADS.map(([key, name, color]) => ({
        type: "bar", stack: "stories", name, itemStyle: { color }, barMaxWidth: 26, barMinWidth: 2, data: rows.map((r) => r[key]),
      })),
    };
  }

  function timeline(chart, numbers, narrow) {
    const { rows, by } = numbers;
    const option = stacked(numbers, narrow, false);
    option.brush = { xAxisIndex: 0, toolbox: [], brushStyle: { color: "rgba(76,154,192,0.25)", borderColor: "#4c9ac0" } };
    option.toolbox = { show: false };
    chart.setOption(option);
    const form = document.querySelector("form.filters");
    if (!form || !form.elements.since || rows.length < 2) return;
    chart.dispatchAction({ type: "takeGlobalCursor", key: "brush", brushOption: { brushType: "lineX", brushMode: "single" } });
    chart.on("brushEnd", (event) => {
      const range = event.areas[0] && event.areas[0].coordRange;
      if (!range) return;
      const first = Math.max(0, Math.min(range[0], range[1]));
      const last = Math.min(rows.length - 1, Math.max(range[0], range[1]));
      form.elements.since.value = rows[first].start;
      form.elements.until.value = lastDay(rows[last].start, by);
      form.requestSubmit();
    });
  }

  // The last day of the stretch that begins on a day.
  function lastDay(start, by) {
    const [year, month] = start.split("-").map(Number);
    if (by === "year") return `${start.slice(0, 4)}-12-31`;
    return by === "month" ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : start;
  }

  // A stretch as people write it: 2024, 2024-06 or 2024-06-18.
  const shown = (start, by) => start.slice(0, by === "year" ? 4 : by === "month" ? 7 : 10);

  function series(chart, numbers, narrow) {
    const option = stacked(numbers, narrow, true);
    option.series.push({
      type: "line", name: "mean score", yAxisIndex: 1, symbolSize: 7, clip: false, showSymbol: true, showAllSymbol: true, lineStyle: { color: ink() }, itemStyle: { color: ink() },
      data: numbers.rows.map((r) => r.score_mean),
    });
    chart.setOption(option);
  }

  const short = (name) => (name.length > 22 ? `${name.slice(0, 21)}…` : name);

  function network(chart, { rows: all }, narrow) {
    const rows = narrow ? all.slice(0, 40) : all; // More can't be told apart on a phone; the table has all.
    const nodes = new Map();
    const node = (code, name, stories) => {
      const n = nodes.get(code) || { id: code, name, value: 0 };
      n.value += stories;
      nodes.set(code, n);
    };
    rows.forEach((r) => {
      node(r.actor, r.actor_name, r.stories);
      node(r.recipient, r.recipient_name, r.stories);
    });
    const most = Math.max(1, ...rows.map((r) => r.stories));
    chart.setOption({
      ...base(narrow),
      legend: { show: false },
      tooltip: { renderMode: "richText", confine: true },
      series: [{
        type: "graph", top: narrow ? 90 : 125, bottom: narrow ? 90 : 125, left: narrow ? 90 : 130, right: narrow ? 90 : 130, layout: "circular", circular: { rotateLabel: true }, roam: true, edgeSymbol: ["none", "arrow"], edgeSymbolSize: 7,
        label: { show: true, color: ink(), fontSize: narrow ? 9 : 12, position: "right", formatter: (p) => short(p.name) },
        data: [...nodes.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map((n) => ({
          ...n, symbolSize: 6 + 4 * Math.sqrt(n.value), itemStyle: { color: "#4c9ac0" },
        })),
        links: rows.map((r) => ({
          source: r.actor, target: r.recipient, value: r.stories,
          lineStyle: {
            width: 1 + (5 * r.stories) / most, curveness: 0.2, opacity: 0.75,
            color: r.verbal_conflict + r.material_conflict > r.verbal_cooperation + r.material_cooperation ? "#c0392b" : "#2f7d4f",
          },
        })),
      }],
    });
    chart.on("click", (e) => {
      if (e.dataType === "edge") location.href = `/dyads/${encodeURIComponent(e.data.source)}/${encodeURIComponent(e.data.target)}`;
      if (e.dataType === "node") location.href = `/actors/${encodeURIComponent(e.data.id)}`;
    });
  }

  async function map(chart, { rows }, narrow) {
    if (!world) {
      world = await (await fetch("/assets/world.json")).json();
      echarts.registerMap("world", world);
    }
    const town = (r) => r.place_feature === "city" || r.place_feature === "capital" || r.place_feature === "town";
    const point = (r) => ({ name: r.place, value: [r.longitude, r.latitude, r.events] });
    const size = (v) => 5 + 4 * Math.sqrt(v[2]);
    chart.setOption({
      ...base(narrow),
      legend: { data: ["towns", "countries and regions"], textStyle: { color: ink() }, bottom: 0 },
      tooltip: { renderMode: "richText", confine: true, formatter: (p) => `${p.name}: ${p.value[2] ?? 0} events` },
      geo: {
        map: "world", roam: true, silent: true, ...(narrow ? { layoutCenter: ["50%", "45%"], layoutSize: "100%" } : { top: 8, bottom: 34 }),
        itemStyle: { areaColor: dark.matches ? "#2b333d" : "#e8ebef", borderColor: dark.matches ? "#55606d" : "#a9b3bd" },
      },
      series: [
        { type: "scatter", name: "towns", coordinateSystem: "geo", symbolSize: size, itemStyle: { color: "#c0392b", opacity: 0.75 }, data: rows.filter(town).map(point) },
        {
          type: "scatter", name: "countries and regions", coordinateSystem: "geo", symbolSize: (v) => 8 + size(v),
          itemStyle: { color: "transparent", borderColor: "#4c9ac0", borderWidth: 2 }, data: rows.filter((r) => !town(r)).map(point),
        },
      ],
    });
    chart.on("click", (e) => { if (e.name) location.href = `/events?place=${encodeURIComponent(e.name)}`; });
  }

  // A megabyte that only pages with pictures load.
  let library = null;
  function charts() {
    library ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = "/assets/echarts.js";
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
    return library;
  }

  const KINDS = { timeline, series, network, map };

  async function draw(element) {
    if (element.dataset.drawn) return;
    element.dataset.drawn = "yes";
    try {
      const answer = await fetch(element.dataset.source, { headers: { Accept: "application/json" } });
      const numbers = await answer.json();
      if (!numbers.rows || numbers.rows.length === 0) {
        element.textContent = "Nothing to draw.";
        element.classList.remove("small", "large");
        return;
      }
      await charts();
      const chart = echarts.init(element, null, { renderer: "canvas" });
      await KINDS[element.dataset.picture](chart, numbers, element.clientWidth < 500);
      new ResizeObserver(() => chart.resize()).observe(element);
    } catch (e) {
      element.textContent = "The picture can't be drawn; the numbers are in the table.";
    } finally {
      element.dataset.done = "yes";
    }
  }

  function drawAll() {
    document.querySelectorAll("[data-picture]").forEach(draw);
  }

  function redraw() {
    document.querySelectorAll("[data-picture]").forEach((e) => {
      const chart = window.echarts && echarts.getInstanceByDom(e);
      if (chart) chart.dispose();
      delete e.dataset.drawn;
      delete e.dataset.done;
      draw(e);
    });
  }

  async function tryBody(event) {
    const form = event.target;
    if (!form.matches("form.try-body")) return;
    event.preventDefault();
    const text = form.elements.body.value;
    const json = text.trimStart().startsWith("{") || text.trimStart().startsWith("[");
    const answer = await fetch(form.dataset.path, {
      method: "POST", headers: { "Content-Type": json ? "application/json" : "text/plain" }, body: text,
    });
    const out = form.querySelector(".answer");
    out.hidden = false;
    out.textContent = `${answer.status}\n${await answer.text()}`;
  }

  // On a phone the menu is one line: the page one is on comes into sight.
  function showWhere() {
    const here = document.querySelector("header nav [aria-current]");
    if (here) here.closest("ul").scrollLeft = here.offsetLeft - 40;
  }

  document.addEventListener("DOMContentLoaded", showWhere);
  document.addEventListener("DOMContentLoaded", drawAll);
  document.addEventListener("htmx:afterSettle", drawAll);
  document.addEventListener("submit", tryBody);
  dark.addEventListener("change", redraw);
})();
