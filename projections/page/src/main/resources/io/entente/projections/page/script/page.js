/** All of it, drawn anew at the next frame after whatever changed. */
const asked = at => say('asked', {
  day: given.days[at.day],
  known: at.moment === given.moments.length - 1 ? given.knownLast : given.moments[at.moment],
}) + given.also;

/** The same, with what else is asked of the page. */
function askedInAll() {
  const only = filters.filter(it => view[it]).map(it => (it === 'source' ? given.sources[view[it]]?.title ?? view[it] : view[it]));
  return [asked(view), view.possible && say('possible'), only.length && say('only', {what: only.join(', ')})].filter(it => it).join('; ');
}
let due = 0;

function draw() {
  if (controls.dataset.language !== language) {
    drawControls();
  }
  moveControls();
  document.getElementById('asked').textContent = askedInAll();
  if (!due) {
    due = requestAnimationFrame(() => {
      due = 0;
      drawStates();
      drawPictures();
      drawChronicle();
      announce();
    });
  }
}

/** Tells who listens what is shown, once it rests there. */
function announce() {
  if (!passed) {
    const [{told, fresh}] = columns;
    document.getElementById('said').textContent = `${askedInAll()}: ${say('counted', {n: told, fresh})}`;
  }
}

/** The story up to the day, which is what is printed: long, and so told only where it is asked for. */
const chronicle = new Course(given.chronicle);
const story = document.getElementById('chronicle');
story.addEventListener('toggle', drawChronicle);
addEventListener('beforeprint', () => {
  story.open = true;
  drawChronicle();
});

function drawChronicle() {
  story.firstElementChild.textContent = say('chronicle');
  if (story.open) {
    const paragraphs = chronicle.at(view.day, view.moment).map(it => given.paragraphs[it]);
    story.replaceChildren(story.firstElementChild, ...paragraphs.map(drawParagraph));
  }
}

const drawParagraph = ([name, ...parts]) =>
  element(name, {}, parts.map(it => (typeof it === 'number' ? element('sup', {}, String(it)) : told(it))));

draw();
