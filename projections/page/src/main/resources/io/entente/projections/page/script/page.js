/** All of it, drawn anew at the next frame after whatever changed. */
const asked = at => say('asked', {day: given.days[at.day], known: given.moments[at.moment]});
let due = 0;

function draw() {
  moveControls();
  document.getElementById('asked').textContent = asked(view);
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
    document.getElementById('said').textContent = `${asked(view)}: ${say('counted', {n: told, fresh})}`;
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
  element(name, {dir: 'auto'}, parts.map(it => (typeof it === 'number' ? element('sup', {}, String(it)) : it)));

drawControls();
document.getElementById('about').textContent = say('about', {day: given.days.at(-1), known: given.moments.at(-1)});
draw();
