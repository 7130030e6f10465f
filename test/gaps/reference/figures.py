"""Writes figures.csv: made-up figures of twelve areas that have every kind and every missing pattern in them.

Run once: python3 figures.py > figures.csv. Empty is missing. The numbers are invented and mean nothing.
"""

state = 20261122


def draw(low, high, decimals=1):
    global state
    state = (1103515245 * state + 12345) % 2**31
    return round(low + (high - low) * state / 2**31, decimals)


AREAS = ["0000"] + [f"10{i:02d}" for i in range(1, 8)] + ["2001", "2002", "2003", "0001"]
YEARS = range(2011, 2021)


def line(kpi, area, year, women=None, men=None, total=None):
    print(",".join([kpi, area, str(year)] + ["" if v is None else f"{v:g}" for v in (women, men, total)]))


print("kpi,area,year,women,men,total")
for a, area in enumerate(AREAS):
    level = 30 + 2 * a
    for year in YEARS:
        t = year - 2011
        # S1: a share within each sex, with a trend. Two areas are equal, so that there are ties.
        tie = 1 if area in ("1003", "1004") else 0
        women = 48.5 + t if tie else round(level + 10 + 1.5 * t + draw(-2, 2), 1)
        men = 44.0 if tie else round(level + draw(-2, 2), 1)
        line("S1", area, year, women, men, round((women + men) / 2, 1))
        # S2: every missing pattern: both, one sex, none, total only; the last years of 1002 are missing altogether.
        pattern = (t + a) % 5
        w, m = draw(5, 9), draw(5, 9)
        if not (area == "1002" and year > 2017):
            line("S2", area, year, w if pattern != 1 else None, m if pattern not in (1, 2) else None, round((w + m) / 2, 1))
        # C1: a count; sums differ where the source has rounded.
        w, m = int(draw(10, 90, 0)), int(draw(10, 90, 0))
        line("C1", area, year, w, m, w + m + (1 if a % 3 == 0 else 0))
        # SH1 is the share of women, SH2 the share of men: totals only. SH2 comes every other year.
        line("SH1", area, year, total=draw(30, 45))
        if t % 2 == 0:
            line("SH2", area, year, total=draw(20, 80))
        # PW and PM are a pair; 1005 has no men's figure in the last year.
        line("PW", area, year, total=draw(83, 85))
        if not (area == "1005" and year == 2020):
            line("PM", area, year, total=draw(79, 82))
        # Ready-made gaps, three readings.
        line("G1", area, year, total=draw(-400, -100, 0))
        line("G2", area, year, total=draw(1000, 4000, 0))
        line("G3", area, year, total=draw(75, 105))
        # V1: repeated until the next election.
        line("V1", area, year, [40 + a, 44 + a, 43.5 + a][t // 4], [45, 45, 47][t // 4] + a / 2, None)
        # Z1: zero is a figure. Men have none, so there is no ratio; negative figures have none either.
        line("Z1", area, year, draw(0, 3), 0, None)
        line("N1", area, year, draw(-2, 2), draw(-2, 2), None)
    # F1: three years only.
    for year in (2012, 2013, 2020):
        line("F1", area, year, draw(1, 3), draw(4, 6), draw(2, 5))
