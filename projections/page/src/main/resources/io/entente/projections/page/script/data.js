/** What the page was given, and what stands where in it. */
const given = JSON.parse(document.getElementById('data').textContent);

/** What stands in one section, rebuilt from differences: forward from the nearest day that is kept. */
class Course {
  static KEPT = 32;

  constructor([chains, byMoment]) {
    this.chains = chains;
    this.byMoment = byMoment;
    this.kept = chains.map(() => [{splices: 0, list: []}]);
    this.last = {};
  }

  /** The numbers of the entries on a day, as known at a moment. */
  at(day, moment) {
    const number = this.byMoment[moment];
    const chain = this.chains[number];
    const until = Course.#splicesUntil(chain, day);
    if (this.last.number === number && this.last.until === until) {
      return this.last.list;
    }
    const kept = this.kept[number];
    const step = Math.min(kept.length - 1, Math.floor(until / Course.KEPT));
    let {splices, list} = kept[step];
    for (; splices < until; splices++) {
      const [, at, without, ...added] = chain[splices];
      list = list.slice(0, at).concat(added, list.slice(at + without));
      if ((splices + 1) % Course.KEPT === 0 && kept.length === (splices + 1) / Course.KEPT) {
        kept.push({splices: splices + 1, list});
      }
    }
    this.last = {number, until, list};
    return list;
  }

  /** How many of the splices have come by a day. */
  static #splicesUntil(chain, day) {
    let from = 0;
    let to = chain.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (chain[middle][0] <= day) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}

const sections = given.sections.map((it, number) => ({
  ...it,
  number,
  certain: new Course(it.certain),
  possible: new Course(it.possible),
}));

/** A section of a question by its name; none where nothing ever stands in it. */
const section = name => sections.find(it => !it.own && it.name === name);

/** A part of the page's own by its name, which a section of a question may have, too. */
const part = name => sections.find(it => it.own && it.name === name);

/** The numbers of the entries of a section in a view. */
const numbersIn = (it, {day, moment, possible}) => (possible ? it.possible : it.certain).at(day, moment);

/** What is known of a development at a moment: none before any word on it. */
function known(development, moment) {
  const versions = given.developments[development][1];
  let found = null;
  for (const [since, version] of versions) {
    if (since > moment) {
      break;
    }
    found = version;
  }
  return found;
}

/** By when what is known at a moment is known: at the last, as it was asked for. */
const knownBy = moment => (moment === given.moments.length - 1 ? given.knownLast : given.moments[moment]);

/** The developments that an entry rests on, by number. */
const evidenceOf = entry => (entry.d === undefined ? entry.e : [entry.d]);

/** The calendar of ISO 8601 repeats itself after so many years; JavaScript's dates end long before its last day. */
const CYCLE = {years: 400, days: 146_097};
const MILLISECONDS_A_DAY = 86_400_000;

/** A day of any year, by its number from 1970-01-01 on: of 2016-06-18, -0138-05-01, +12000-01-01; NaN where it is none. */
function day(text) {
  const [, year, month, date] = /^\s*([+-]?\d+)-(\d\d)-(\d\d)\s*$/.exec(text) ?? [];
  const cycles = Math.floor(year / CYCLE.years);
  const inCycle = new Date(0);
  inCycle.setUTCFullYear(year - cycles * CYCLE.years, month - 1, date);
  return inCycle.getUTCMonth() === month - 1 ? inCycle / MILLISECONDS_A_DAY + cycles * CYCLE.days : NaN;
}

/** The last stop that is not after a day; the first where all are, null where it is no day. */
function stop(stops, asked) {
  const until = day(asked);
  if (Number.isNaN(until)) {
    return null;
  }
  let last = 0;
  stops.forEach((it, i) => {
    last = day(it) <= until ? i : last;
  });
  return last;
}

const sources = new Map(Object.entries(given.sources));
const entities = new Map(Object.entries(given.entities));

/** What a value of a filter is called, which others may be, too. */
const nameOf = (filter, value) => ({entity: entities.get(value), source: sources.get(value)?.title}[filter] ?? value);

/** All that a development is of, by the name of a filter; its sources are those on whose word it rests, as in every other answer. */
const valuesOf = {
  storyline: it => it.storylines ?? [],
  entity: it => it.entities ?? [],
  source: it => it.sources ?? [],
};

/** All values that anything has, by the name of a filter. */
const values = Object.fromEntries(Object.entries(valuesOf).map(([filter, of]) =>
  [filter, new Set(given.developments.flatMap(([, versions]) => versions.flatMap(([, it]) => of(it))))]));
