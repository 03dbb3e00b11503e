/**
 * What pictures are drawn of: each row is something in a lane, from a day to a day, with how it is then and the entries that tell
 * it. What is one lane, since when something is so and how sure it is, the entries say.
 */

/** The entries of all developments that are asked for, as known at the moment. */
function developmentsAskedFor() {
  const all = part('developments');
  return all ? entriesIn(all, {...view, day: given.days.length - 1}) : [];
}

/**
 * The developments with a date, each in the lanes of its storylines, from the first to the last day that it may have been on; where one is
 * not known, it is open on that side.
 */
function timelineRows() {
  const numbers = developmentsAskedFor();
  const dated = numbers.map(number => [number, known(given.entries[number].d, view.moment)]).filter(([, it]) => it?.w && (it.date[1] || it.date[2]));
  const rows = dated.flatMap(([number, it]) => {
    const [date, from, to] = it.date;
    return lanesOfStorylines(it).map(storyline => (
      {entries: [[0, number]], d: given.entries[number].d, lane: storyline, what: storyline ?? say('none'), how: `${date}: ${it.w}`,
        from, to, isExact: from === to, modality: it.modality, links: it.links ?? [],
        mark: it.modality === 'occurred' ? undefined : it.modality}));
  });
  return {rows, undated: numbers.length - dated.length};
}

/** The one that is asked for, or all; null where there is none. */
function lanesOfStorylines({storylines = []}) {
  return view.storyline ? [view.storyline] : storylines.length > 0 ? storylines : [null];
}

function frameRows() {
  const it = section('frames');
  const numbers = it ? entriesIn(it, {...view, day: given.days.length - 1}) : [];
  const told = new Map(numbers.map(number => [given.entries[number].i, []]));
  for (let i = 0; it && i < given.days.length; i++) {
    entriesIn(it, {...view, day: i}).forEach(number => told.get(given.entries[number].i)?.push([i, number]));
  }
  const rows = numbers.flatMap(number => {
    const entry = given.entries[number];
    const {frame, since, lastUsed, holders} = entry.f;
    const from = since?.[1];
    const to = (lastUsed ?? since)?.[2];
    return from || to
      ? [{entries: told.get(entry.i), lane: entry.i, what: frame ?? entry.w, how: holders ?? '', from, to, since: since[0], last: lastUsed?.[0], mark: entry.m}]
      : [];
  });
  return {rows, undated: numbers.length - rows.length};
}

/** Each item of a section, from every day on which it is told otherwise to the next. */
function spells(it, tellings) {
  const open = new Map();
  const rows = [];
  const close = (lane, i) => {
    rows.push({...open.get(lane), to: given.days[i]});
    open.delete(lane);
  };
  for (let i = 0; it && i < given.days.length; i++) {
    const now = new Map(entriesIn(it, {...view, day: i}).flatMap(number => {
      const entry = given.entries[number];
      return tellings(entry.f, entry).map(row => [`${entry.i} ${row.of ?? ''}`, {...row, number, mark: entry.m, since: entry.f.since?.[0]}]);
    }));
    for (const [lane, row] of open) {
      const next = now.get(lane);
      if (!next || ['how', 'mark', 'since'].some(name => next[name] !== row[name])) {
        close(lane, i);
      }
    }
    for (const [lane, {number, ...row}] of now) {
      const entries = open.get(lane)?.entries ?? [];
      if (entries.at(-1)?.[1] !== number) {
        entries.push([i, number]);
      }
      open.set(lane, {from: given.days[i], isSpell: true, isFirst: i === 0, ...open.get(lane), ...row, lane, entries});
    }
  }
  rows.push(...[...open.values()].map(row => ({...row, to: given.days.at(-1), isOpen: true})));
  return toldApart(rows);
}

/** Lane by lane in the order of their names; lanes of one name with what else tells them apart. */
function toldApart(rows) {
  const lanes = new Map(d3.sort(rows, it => day(it.from)).map(it => [it.lane, it]));
  const named = d3.group(lanes.values(), it => it.what);
  named.forEach((of, name) => of.forEach((it, i) => {
    it.name = of.length > 1 ? `${name} (${it.id ?? i + 1})` : name;
  }));
  rows.forEach(it => {
    it.name = lanes.get(it.lane).name;
  });
  return d3.sort(rows, (one, other) => d3.ascending(one.name, other.name) || day(one.from) - day(other.from));
}

/** The entry that tells a row on the day that is shown: the last of it until then. */
function entryOf({entries}) {
  return (entries.findLast(([since]) => since <= view.day) ?? entries[0])[1];
}

const agreementRows = () =>
  ({rows: spells(section('agreements'), (it, {w}) => [{what: it.title ?? it.id ?? w, id: it.id, how: it.status ?? w}])});

const stanceRows = () =>
  ({rows: spells(section('stances'), (it, {w}) => [{
    what: it.issue ? say(it.towards ? 'stance.towards' : 'stance', it) : w, how: it.stance ?? w}])});

/** Of each sum of money how much it is from day to day, from the least to the most that it may be. */
function moneyRows() {
  return {rows: ['investment', 'pledged', 'loans', 'projectTotals'].map(section).filter(it => it).flatMap(it => spells(it, f =>
    Object.entries(f).filter(([, value]) => f.currency && Array.isArray(value) && value.length === 2).map(([measure, [low, high]]) => ({
      of: measure, low, high, how: `${low ?? ''} – ${high ?? ''}`, isPledged: it.name === 'pledged', currency: money(f),
      what: [heading(it.heading), translated(dictionary[language].measures, measure), f.host, f.lender && `${f.lender} → ${f.borrower}`,
        f.statuses, money(f)].filter(part => part).join(', '),
    }))))};
}

/** What is of another currency, or of another price basis, is never told on one scale. */
const money = ({currency, basis}) => (basis ? `${currency} (${basis})` : currency);
