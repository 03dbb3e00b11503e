/** What pictures are drawn of: each row is something, from a day to a day, with how it is then and the entry that tells it. */

/** The entries of all developments that are asked for, as known at the moment. */
function developmentsAskedFor() {
  const all = section('developments');
  return all ? entriesIn(all, {...view, day: given.days.length - 1}) : [];
}

/** How many of them no timeline has a place for. */
function undatedOf(rows) {
  const undated = developmentsAskedFor().length - rows.length;
  return undated > 0 ? say('undated', {n: undated}) : '';
}

/** The developments with a date, each in the lane of its first storyline, from the first to the last day that it may have been on. */
function timelineRows() {
  return developmentsAskedFor().flatMap(number => {
    const it = known(given.entries[number].d, view.moment);
    const [date, from, to] = it?.date ?? [];
    return it?.w && (from || to)
      ? [{entry: number, d: given.entries[number].d, what: it.storylines?.[0] ?? say('none'), how: `${date}: ${it.w}`, from: from ?? to,
          to: to ?? from, isExact: from === to, modality: it.modality, links: it.links ?? []}]
      : [];
  });
}

/** Where something stands from a day on until it is otherwise: of every key that is found among entries. */
function spells(name, keyOf, valueOf) {
  const it = section(name);
  const open = new Map();
  const rows = [];
  for (let i = 0; it && i < given.days.length; i++) {
    const now = new Map();
    entriesIn(it, {...view, day: i}).forEach(number => {
      const entry = given.entries[number];
      const key = keyOf(entry.f, entry);
      if (key) {
        now.set(key, {value: valueOf(entry.f, entry), number});
      }
    });
    for (const [key, row] of open) {
      if (now.get(key)?.value !== row.how) {
        rows.push({...row, to: given.days[i]});
        open.delete(key);
      }
    }
    for (const [key, {value, number}] of now) {
      if (!open.has(key)) {
        open.set(key, {what: key, how: value, from: given.days[i], entry: number, isSpell: true});
      }
    }
  }
  return rows.concat([...open.values()].map(row => ({...row, to: given.days.at(-1), isOpen: true})));
}

function agreementRows() {
  return spells('agreements', it => it.title ?? it.id, it => it.status);
}

function stanceRows() {
  return spells('stances', it => it.issue && `${it.issue} – ${it.holder}`, it => it.stance ?? '?')
    .sort((one, other) => d3.ascending(one.what, other.what));
}

function frameRows() {
  const it = section('frames');
  return it
    ? entriesIn(it, {...view, day: given.days.length - 1}).flatMap(number => {
        const {frame: what, since, lastUsed, holders} = given.entries[number].f;
        const from = since?.[1] ?? since?.[2];
        const to = lastUsed?.[2] ?? lastUsed?.[1] ?? from;
        return from ? [{what, how: holders ?? '', from, to, entry: number}] : [];
      })
    : [];
}

/** Of each sum of money how much it is from day to day, from the least to the most that it may be. */
function moneyRows() {
  return sections.filter(it => ['investment', 'pledged', 'loans', 'projectTotals'].includes(it.name)).flatMap(it => {
    const at = {...view, day: given.days.length - 1};
    const measures = unique(numbersIn(it, at).flatMap(number => Object.entries(given.entries[number].f ?? {}))
      .filter(([, value]) => Array.isArray(value) && value.length === 2).map(([name]) => name));
    return measures.flatMap(measure => spells(it.name,
      f => f.currency && f[measure] && [heading(it.heading), f.statuses, measure === 'total' ? '' : measure, money(f)].filter(part => part).join(', '),
      f => JSON.stringify(f[measure])).map(row => {
        const [low, high] = JSON.parse(row.how);
        return {...row, low, high, how: `${low ?? ''} – ${high ?? ''}`, isPledged: it.name === 'pledged',
          currency: money(given.entries[row.entry].f)};
      }));
  });
}

/** What is of another currency, or of another price basis, is never told on one scale. */
const money = ({currency, basis}) => (basis ? `${currency} (${basis})` : currency);
