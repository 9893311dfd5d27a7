/**
 * The script of the page to play on, as it stands in the page. It is the same for every quiz, so that the page can name it
 * by its hash and refuse any other; all words and answers are in the page's elements. Plain DOM: nothing is made of text.
 */
export const QUIZ_PAGE_SCRIPT = `
'use strict';
(() => {
  const POINTS = { 1: [1, 0], 2: [2, -2], 3: [3, -6] };
  const words = JSON.parse(document.getElementById('words').textContent);
  const fill = (text, values) => text.replace(/\\{(\\w+)\\}/g, (_, name) => values[name]);
  const signed = (n) => (n > 0 ? '+' : n < 0 ? '\\u2212' : '') + Math.abs(n);
  const make = (tag, text = '', kind = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (kind) element.className = kind;
    return element;
  };
  const button = (text, act) => {
    const element = make('button', text);
    element.type = 'button';
    element.addEventListener('click', act);
    return element;
  };
  const focus = (element) => {
    element.tabIndex = -1;
    element.focus();
  };

  const status = document.getElementById('status');
  const result = document.getElementById('result');
  const paragraphs = [...document.querySelectorAll('article [data-paragraph]')].map((element) => ({
    element,
    text: element.textContent,
  }));
  // Out of the page, nothing finds a key or reads it aloud before its question is answered.
  const questions = [...document.querySelectorAll('form.question')].map((form) => {
    const details = form.querySelector('details');
    const key = details.querySelector('.key');
    details.remove();
    return { form, key, right: key.dataset.right, places: JSON.parse(key.dataset.places), given: null };
  });
  const rounds = [...document.querySelectorAll('section.round')];
  let current = -1;
  let all = false;

  function mark(places) {
    paragraphs.forEach(({ element, text }, index) => {
      const here = places.filter(([paragraph]) => paragraph === index);
      const edges = [...new Set([0, text.length, ...here.flatMap(([, start, end]) => [start, end])])];
      edges.sort((a, b) => a - b);
      element.replaceChildren(
        ...edges.slice(0, -1).map((start, i) => {
          const kinds = here.filter((place) => place[1] <= start && edges[i + 1] <= place[2]).map((place) => place[3]);
          const piece = text.slice(start, edges[i + 1]);
          return kinds.length === 0 ? document.createTextNode(piece) : make('mark', piece, kinds.join(' '));
        }),
      );
    });
    const first = document.querySelector('article mark');
    if (first && matchMedia('(min-width:64rem)').matches) first.scrollIntoView({ block: 'center' });
  }

  function show(index) {
    current = index;
    questions.forEach(({ form }, i) => {
      form.hidden = !all && i !== index;
    });
    rounds.forEach((round) => {
      round.hidden = !round.querySelector('form.question:not([hidden])');
    });
    mark([]);
    const question = questions[index];
    if (question) focus(question.form.querySelector('.position'));
  }

  function lesson(question, chosen, confidence) {
    const right = chosen === question.right;
    const points = POINTS[confidence][right ? 0 : 1];
    question.given = { right, points, confidence };
    for (const input of question.form.elements) input.disabled = true;
    for (const label of question.form.querySelectorAll('label.option')) {
      const { value } = label.querySelector('input');
      const notes = [value === question.right && words.correct, value === chosen && words.yours].filter(Boolean);
      if (notes.length) label.append(' ', make('strong', notes.join(' ')));
    }
    question.form.querySelector('button').remove();
    const box = make('section', '', 'lesson');
    const heading = make('h4', right ? words.right : words.wrong, right ? 'right' : 'wrong');
    heading.append(' \\u00b7 ', fill(words.points, { points: signed(points) }));
    box.append(heading);
    const own = [...question.key.querySelectorAll('[data-why]')].find(({ dataset }) => dataset.why === chosen);
    if (own) question.key.prepend(own);
    box.append(question.key);
    const open = questions.findIndex(({ given }) => given === null);
    if (!all) box.append(button(open < 0 ? words.toResult : words.next, () => (open < 0 ? finish() : show(open))));
    else if (open < 0) box.append(button(words.toResult, finish));
    question.form.append(box);
    mark(question.places);
    status.textContent = right ? words.right : words.wrong;
    focus(heading);
  }

  function finish() {
    const given = questions.flatMap((question) => question.given ?? []);
    const total = given.reduce((sum, { points }) => sum + points, 0);
    const lines = [fill(words.answered, { answered: given.length, asked: questions.length })];
    for (const round of rounds) {
      const theirs = questions.filter(({ form }) => round.contains(form)).flatMap((question) => question.given ?? []);
      const right = theirs.filter((each) => each.right).length;
      lines.push(fill(words.round, { title: round.querySelector('h2').textContent, right, count: theirs.length }));
    }
    for (const confidence of [1, 2, 3]) {
      const said = given.filter((each) => each.confidence === confidence);
      const right = said.filter((each) => each.right).length;
      if (said.length) lines.push(fill(words.calibration, { confidence, right, count: said.length }));
    }
    const heading = make('h2', words.result);
    const score = fill(words.total, { points: (total < 0 ? '\\u2212' : '') + Math.abs(total), max: 3 * questions.length });
    result.replaceChildren(
      heading,
      make('p', score, 'score'),
      ...lines.map((line) => make('p', line)),
      button(words.again, () => location.reload()),
    );
    result.hidden = false;
    if (!all) {
      all = true;
      show(-1);
    }
    mark([]);
    status.textContent = score;
    focus(heading);
  }

  questions.forEach((question, index) => {
    const { form } = question;
    form.querySelector('.position').textContent = fill(words.position, { n: index + 1, of: questions.length });
    const submit = make('button', words.submit);
    form.append(submit);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const data = new FormData(form);
      const chosen = data.get('answer');
      const confidence = data.get('confidence');
      if (question.given !== null) return;
      // The browser asks for what is missing.
      if (chosen === null || confidence === null) return;
      status.textContent = '';
      lesson(question, chosen, Number(confidence));
    });
    // A page that comes back from history must not come back half answered.
    form.reset();
  });

  const start = document.getElementById('start');
  const leave = (showsAll) => {
    all = showsAll;
    start.hidden = true;
    show(0);
  };
  start.append(button(words.begin, () => leave(false)), ' ', button(words.all, () => leave(true)));
  start.hidden = false;
  questions.forEach(({ form }) => {
    form.hidden = true;
  });
  rounds.forEach((round) => {
    round.hidden = true;
  });
})();
`;

/** SHA-256 of the script in base64, for the page's content policy; a test compares them. */
export const QUIZ_PAGE_SCRIPT_HASH = 'CLLs4rrdCzeVTtUEibKyyKnshh2tS2/EgwneSGccQ9Q=';
