// What a script adds to pages that read well without one: copying, the filter of a table, the mark beside the heading
// that is being read, and the search, whose program and index come when somebody turns to it.
const BASE = document.body.dataset.base;
const field = document.querySelector('#search');

document.addEventListener('click', async ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.matches('[data-copy]')) return;
  const code = target.closest('figure').querySelector('code');
  try {
    await navigator.clipboard.writeText(code.textContent);
    target.textContent = 'Copied';
  } catch {
    // a page without a secure address may not write: the reader copies what is selected
    getSelection().selectAllChildren(code);
    target.textContent = 'Selected';
  }
});

for (const filter of document.querySelectorAll('[data-filter]')) {
  const box = filter.closest('.filter');
  const rows = [...box.nextElementSibling.tBodies[0].rows];
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
    const left = rows.filter((row) => !row.hidden).length;
    box.querySelector('output').textContent = words.length > 0 ? `${left} of ${rows.length}` : '';
  });
}

const marks = new Map([...document.querySelectorAll('.aside a')].map((link) => [link.hash.slice(1), link]));
if (marks.size > 0) {
  const heads = [...marks.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const mark = () => {
    const read = heads.filter((head) => head.getBoundingClientRect().top < 140).at(-1) ?? heads[0];
    for (const [id, link] of marks) link.toggleAttribute('aria-current', id === read?.id);
  };
  new IntersectionObserver(mark, { rootMargin: '-10% 0px -70%' }).observe(document.body);
  for (const head of heads) new IntersectionObserver(mark, { rootMargin: '0px 0px -80%' }).observe(head);
  mark();
}

const search = () => import('./search.js').then(({ startSearch }) => startSearch(BASE));
field?.addEventListener('focus', search, { once: true });
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  field.focus();
});
if (document.querySelector('[data-found]') && new URL(location.href).searchParams.get('q')) await search();
