"""Computes reference.json: what the gap view must say of figures.csv, and of real figures of Hedemora.

Written from the definitions in docs/methods/gaps.md alone, in another language than the product and without any of its
code or SQL. The t distribution is integrated numerically, lines are fitted from the points themselves, percentiles are
counted one by one. Run: python3 compute.py > reference.json. The real figures are read from ../shared where it lies
beside the working copy; without it their part is kept as it stood.
"""

import csv
import json
import math
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

KINDS = {
    "S1": ("split", "low"), "S2": ("split", "unknown"), "C1": ("split", "high"), "SH1": ("share-women", "high"),
    "SH2": ("share-men", "neither"), "PW": ("pair:PM", "high"), "G1": ("women-minus-men", "high"),
    "G2": ("men-minus-women", "high"), "G3": ("women-as-percent-of-men", "high"), "V1": ("split", "high"),
    "Z1": ("split", "low"), "N1": ("split", "high"), "F1": ("split", "low"),
}
REAL = {
    "N00206": ("split", "unknown"), "N00209": ("split", "high"), "N00905": ("split", "high"),
    "N00938": ("split", "low"), "N00943": ("share-men", "neither"), "N00945": ("share-men", "neither"),
    "N00952": ("women-as-percent-of-men", "unknown"), "N03926": ("split", "low"), "N05401": ("split", "high"),
    "N05815": ("share-women", "neither"), "N05816": ("share-women", "neither"), "N15428": ("split", "high"),
    "N15507": ("split", "high"), "N17461": ("split", "high"), "N21704": ("split", "neither"),
    "N31814": ("split", "low"), "U01405": ("split", "high"), "U01420": ("split", "low"), "U09808": ("split", "high"),
}


def number(text):
    return None if text == "" else float(text)


def read(path, names):
    cells = {}
    for row in csv.DictReader(open(path, encoding="utf-8")):
        kpi, area, year = (row[names[0]], row[names[1]], int(row["year"]))
        cells.setdefault(kpi, {}).setdefault(area, {})[year] = [number(row[n]) for n in names[2:]]
    return cells


def both(cells, kpi, kind, area):
    """By year: women, men, difference, ratio. Only years with all that is needed."""
    out = {}
    for year, (w, m, t) in cells[kpi].get(area, {}).items():
        if kind == "split":
            if w is None or m is None:
                continue
        elif kind in ("share-women", "share-men"):
            if t is None:
                continue
            w, m = (t, 100 - t) if kind == "share-women" else (100 - t, t)
        elif kind.startswith("pair:"):
            twin = cells[kind[5:]].get(area, {}).get(year)
            if t is None or twin is None or twin[2] is None:
                continue
            w, m = t, twin[2]
        else:
            if t is None:
                continue
            gap = {"women-minus-men": t, "men-minus-women": -t, "women-as-percent-of-men": t - 100}[kind]
            out[year] = (None, None, gap, t / 100 if kind == "women-as-percent-of-men" else None)
            continue
        difference = 2 * t - 100 if kind == "share-women" else 100 - 2 * t if kind == "share-men" else w - m
        out[year] = (w, m, difference, w / m if w >= 0 and m > 0 else None)
    return out


def carried(series_of_all):
    """At least half of all pairs of years that follow each other say the same, of at least twenty."""
    pairs = repeats = 0
    for series in series_of_all:
        for year in series:
            if year - 1 in series:
                now, before = series[year], series[year - 1]
                if (now[0] or 0) == 0 and (now[1] or 0) == 0 and now[2] == 0:
                    continue
                pairs += 1
                repeats += now[:3] == before[:3]
    return pairs >= 20 and repeats / pairs >= 0.5


def two_sided_p(t, df):
    """2·P(T > |t|) by Simpson's rule on the density, substituted so that the tail is finite: x = tan(u)."""
    c = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)
    a, b, n = math.atan(abs(t)), math.pi / 2, 20000

    def f(u):
        if u >= b:
            return 0.0 if df > 1 else c
        x = math.tan(u)
        return c * (1 + x * x / df) ** (-(df + 1) / 2) * (1 + x * x)

    h = (b - a) / n
    return 2 * h / 3 * (f(a) + f(b) + sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n)))


def median(values):
    s = sorted(values)
    return (s[len(s) // 2] + s[(len(s) - 1) // 2]) / 2


def mean(values):
    known = [v for v in values if v is not None]
    return sum(known) / len(known) if known else None


def placed(own, others):
    return 100 * (sum(o < own for o in others) + sum(o == own for o in others) / 2) / len(others)


def direction(d, better, values):
    known = [abs(v) for v in values if v is not None]
    decimals = (0 if max(known) >= 1000 or all(v == int(v) for v in known) else
                1 if max(known) >= 2 else 2 if max(known) >= 0.1 else 3)
    if abs(d) < 0.5 * 10**-decimals:
        return "equal"
    if better not in ("high", "low"):
        return "unknown"
    return "women" if (d > 0) == (better == "high") else "men"


def gaps(cells, kinds, area, groups, areas):
    rows = {}
    for kpi, (kind, better) in kinds.items():
        everybody = {a: both(cells, kpi, kind, a) for a in areas}
        series = everybody[area]
        if not series:
            continue
        year = max(series)
        w, m, d, ratio = series[year]
        known_years = sorted({y for s in everybody.values() for y in s})
        between = [y for y in known_years if min(series) <= y <= year]
        repeats = carried(everybody.values())
        points = [y for y in sorted(series)
                  if not (repeats and y != min(series) and series[max(b for b in series if b < y)][:3] == series[y][:3])]
        row = {"year": year, "women": w, "men": m, "difference": d, "ratio": ratio,
               "direction": direction(d, better, [d, w, m, None if w is not None else cells[kpi][area][year][2]]),
               "carried": repeats, "points": len(points), "firstYear": points[0],
               "sameSide": sum((series[y][2] > 0) - (series[y][2] < 0) == (d > 0) - (d < 0) for y in points),
               "missingYears": len(between) - len(series), "slope": None, "p": None, "peers": None, "nation": None}
        n = len(points)
        mx, my = sum(points) / n, sum(series[y][2] for y in points) / n
        sxx = sum((y - mx) ** 2 for y in points)
        if n >= 2:
            row["slope"] = sum((y - mx) * (series[y][2] - my) for y in points) / sxx
            fitted = {y: my + row["slope"] * (y - mx) for y in points}
            rest = sum((series[y][2] - fitted[y]) ** 2 for y in points)
            if n >= 4 and rest > 1e-9:
                s = math.sqrt(rest / (n - 2))
                at = points[-1]
                row["p"] = two_sided_p(fitted[at] / (s * math.sqrt(1 / n + (at - mx) ** 2 / sxx)), n - 2)
        for kind_of_group, members in groups:
            there = [a for a in members if year in everybody[a]]
            if area in there and len(there) >= 5:
                others = [everybody[a][year] for a in there if a != area]
                all_of_them = [everybody[a][year] for a in there]
                row["peers"] = {
                    "kind": kind_of_group, "n": len(there), "medianDifference": median([x[2] for x in all_of_them]),
                    "percentile": placed(d, [x[2] for x in others]),
                    "sizePercentile": placed(abs(d), [abs(x[2]) for x in others]),
                    "meanWomen": mean([x[0] for x in all_of_them]), "meanMen": mean([x[1] for x in all_of_them])}
                break
        nation = everybody.get("0000", {}).get(year)
        row["nation"] = None if nation is None else nation[2]
        rows[kpi] = row
    tested = [k for k in rows if rows[k]["p"] is not None]
    for k in rows:
        # The definition: the least of p(j)·m/j over all that are at least as large.
        p = rows[k].pop("p")
        rows[k]["q"] = None if p is None else p
        rows[k]["p"] = p
    for k in tested:
        rows[k]["q"] = min(1, min(rows[j]["p"] * len(tested) / sum(rows[i]["p"] <= rows[j]["p"] for i in tested)
                                  for j in tested if rows[j]["p"] >= rows[k]["p"]))
    return rows


def main():
    made_up = read(os.path.join(HERE, "figures.csv"), ["kpi", "area", "women", "men", "total"])
    towns = [f"10{i:02d}" for i in range(1, 8)]
    villages = ["2001", "2002", "2003"]
    everybody = towns + villages + ["0001", "0000"]
    out = {"madeUp": {
        "1001": gaps(made_up, KINDS, "1001", [("skr", towns), ("all", towns + villages)], everybody),
        "1002": gaps(made_up, KINDS, "1002", [("skr", towns), ("all", towns + villages)], everybody),
        "1003": gaps(made_up, KINDS, "1003", [("skr", towns), ("all", towns + villages)], everybody),
        "1005": gaps(made_up, KINDS, "1005", [("skr", towns), ("all", towns + villages)], everybody),
        "2001": gaps(made_up, KINDS, "2001", [("skr", villages), ("all", towns + villages)], everybody),
        "0001": gaps(made_up, KINDS, "0001", [("all", ["0001"])], everybody),
    }}
    shared = os.path.join(HERE, "../../../../shared/data")
    if os.path.exists(shared):
        real = read(os.path.join(shared, "kolada/kolada_gender_small_2013_2022.csv"),
                    ["kpi", "municipality", "women_K", "men_M", "total_T"])
        register = list(csv.DictReader(open(os.path.join(shared, "reference/municipalities.csv"), encoding="utf-8")))
        codes = [r["code"] for r in register]
        group = [r["code"] for r in register if r["skr_group_2023"] == "C7"]
        areas = sorted({a for k in real.values() for a in k})
        out["hedemora"] = gaps(real, REAL, "2083", [("skr", group), ("all", codes)], areas)
    else:
        out["hedemora"] = json.load(open(os.path.join(HERE, "reference.json"), encoding="utf-8"))["hedemora"]
    json.dump(out, sys.stdout, indent=1)
    print()


main()
