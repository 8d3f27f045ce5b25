"use strict";
(() => {
    const all = (root, selector) => Array.from(root.querySelectorAll(selector));
    const key = (cell) => cell.dataset.sort ?? cell.textContent.trim();
    const collator = new Intl.Collator("en", {numeric: true, sensitivity: "base"});

    // A click on a header sorts by its column, and the other way round when clicked again.
    for (const table of all(document, "table[data-sortable]")) {
        const headers = all(table, "thead th");
        headers.forEach((header, column) => {
            if ("fixed" in header.dataset) {
                return;
            }
            const button = document.createElement("button");
            button.type = "button";
            button.append(...header.childNodes);
            header.append(button);
            button.addEventListener("click", () => {
                const down = header.getAttribute("aria-sort") === "ascending";
                headers.forEach((other) => other.removeAttribute("aria-sort"));
                header.setAttribute("aria-sort", down ? "descending" : "ascending");
                const rows = all(table.tBodies[0], "tr").map((row) => [key(row.cells[column]), row]);
                rows.sort((a, b) => (down ? -1 : 1) * collator.compare(a[0], b[0]));
                table.tBodies[0].append(...rows.map((row) => row[1]));
            });
        });
    }

    // Text and choices narrow the rows.
    for (const form of all(document, "form[data-filters]")) {
        const rows = all(document.getElementById(form.dataset.filters).tBodies[0], "tr");
        const [text, group, wish] = ["text", "group", "wish"].map((name) =>
            form.querySelector(`[data-filter=${name}]`));
        const plain = (value) => value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
        const texts = rows.map((row) => plain(all(row, "th, td:not(.why)").map((cell) => cell.textContent).join(" ")));
        const wishes = new Map(rows.map((row) => [row.dataset.wish, Number(row.cells[3].dataset.sort)]));
        for (const [label] of [...wishes].sort((a, b) => a[1] - b[1])) {
            wish.append(new Option(label));
        }
        const narrow = () => {
            const words = plain(text.value).split(/\s+/);
            let shown = 0;
            rows.forEach((row, i) => {
                const matches = words.every((word) => texts[i].includes(word))
                    && (!group.value || row.dataset.group === group.value)
                    && (!wish.value || row.dataset.wish === wish.value);
                row.hidden = !matches;
                shown += matches;
            });
            form.querySelector("[data-shown]").value = `${shown} of ${rows.length} shown`;
        };
        const open = form.querySelector("[data-open]");
        open.addEventListener("click", () => {
            const reasons = rows.flatMap((row) => all(row, "details"));
            const opened = !reasons.every((detail) => detail.open);
            reasons.forEach((detail) => { detail.open = opened; });
            open.textContent = opened ? "Close all reasons" : "Open all reasons";
        });
        form.addEventListener("submit", (event) => event.preventDefault());
        form.addEventListener("input", narrow);
        form.hidden = false;
        narrow();
    }

    // What is folded up is printed too.
    let folded = [];
    addEventListener("beforeprint", () => {
        folded = all(document, "details.heat:not([open])");
        folded.forEach((detail) => { detail.open = true; });
    });
    addEventListener("afterprint", () => folded.forEach((detail) => { detail.open = false; }));
})();
