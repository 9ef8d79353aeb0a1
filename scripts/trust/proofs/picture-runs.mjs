// B4, B7, B9: pictures of strangers, through the process that draws.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exampleStory } from '@clipsheet/fixtures';
import { createPictureMaker } from '@clipsheet/og-image-generator/node.js';
import { digest } from '@clipsheet/story';
import { isWholePicture } from '../open-loop.mjs';

const story = exampleStory();
const NOT_OURS = 'The corpus of pictures is not beside the repository.';
const generous = { timeoutMs: 2000, startMs: 60_000 };

/** Every picture of the corpus by its name. */
function pictures({ corpus, isShort }) {
  const folder = corpus('images');
  if (!folder) return [];
  const files = (name) =>
    readdirSync(join(folder, name))
      .filter((file) => !/index\.json|LICENSE|\.txt|\.md$/i.test(file))
      .map((file) => ({ group: name, name: file, bytes: readFileSync(join(folder, name, file)) }));
  const fuzz = ['png', 'jpeg', 'webp', 'gif'].flatMap((type) =>
    readFileSync(join(folder, 'fuzz', `${type}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { name, base64 } = JSON.parse(line);
        return { group: 'fuzz', name: `${type} ${name}`, bytes: Buffer.from(base64, 'base64') };
      }),
  );
  const all = [
    ...files('hostile'),
    ...files('pngsuite').filter(({ name }) => name.endsWith('.png')),
    ...fuzz,
    ...files('metadata-xss'),
  ];
  return isShort ? all.filter(({ group }, index) => group !== 'metadata-xss' && index % 90 === 0) : all;
}

/** The picture with some of its bytes changed. */
function mutant(bytes, random) {
  const changed = Buffer.from(bytes);
  for (let change = 0; change < 1 + random.next() * 12; change++)
    changed[Math.floor(random.next() * changed.length)] = Math.floor(random.next() * 256);
  return random.chance(0.2) ? changed.subarray(0, Math.floor(random.next() * changed.length)) : changed;
}

export async function hostilePictures(setting, say) {
  const all = pictures(setting);
  if (all.length === 0) return { cases: 0, failures: [], gaps: [NOT_OURS] };
  const random = setting.random('B4');
  const sound = readdirSync('examples/newsroom/pictures')
    .filter((name) => name.endsWith('.jpg'))
    .map((name) => readFileSync(join('examples/newsroom/pictures', name)));
  for (let index = 0; index < setting.size(2, 1000); index++)
    all.push({ group: 'mutant', name: `mutant ${index}`, bytes: mutant(random.pick(sound), random) });
  const maker = createPictureMaker({ ...generous, inFlight: 1 });
  const failures = [];
  const counts = { published: 0, refused: 0, ended: 0, 'PngSuite published': 0, 'PngSuite refused': 0 };
  let worst = 0;
  let done = 0;
  try {
    const queue = [...all];
    const worker = async () => {
      for (let one = queue.pop(); one; one = queue.pop()) {
        const started = performance.now();
        try {
          const files = await maker.renditions(one.bytes, { widths: [320] });
          counts.published++;
          if (one.group === 'pngsuite') counts['PngSuite published']++;
          if (one.group === 'pngsuite' && one.name.startsWith('x'))
            failures.push(`${one.name} is broken on purpose and was published.`);
          if (files.some(({ bytes }) => bytes.length < 50)) failures.push(`${one.name} gave an empty picture.`);
        } catch (error) {
          const { code = '' } = error;
          if (!/^picture\//.test(code)) failures.push(`${one.name}: ${error}`);
          if (code === 'picture/failed') failures.push(`${one.name}: ${error.message}`);
          counts[/too-slow|too-much-memory|process-ended/.test(code) ? 'ended' : 'refused']++;
          if (one.group === 'pngsuite') {
            counts['PngSuite refused']++;
            if (!one.name.startsWith('x')) failures.push(`${one.name} is sound and was refused: ${error.message}`);
          }
        }
        worst = Math.max(worst, performance.now() - started);
        if (++done % 300 === 0) say(`${done}/${all.length} pictures, ${failures.length} failures`);
      }
    };
    await Promise.all([worker(), worker()]);
    const next = await maker.draw(story);
    if (!isWholePicture(Buffer.from(next.bytes))) failures.push('Afterwards nothing is drawn any more.');
  } finally {
    maker.close();
  }
  return { cases: all.length, failures, figures: { ...counts, 'longest, ms': Math.round(worst) } };
}

export async function pictureControl() {
  const cut = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(64)]);
  return { hasFailed: !isWholePicture(cut), saw: 'a picture that breaks off is seen' };
}

const PAYLOAD = /<script|<svg|onerror|alert\(|javascript:|<\?php/i;

export async function noMetadata(setting) {
  const folder = setting.corpus('images/metadata-xss');
  if (!folder) return { cases: 0, failures: [], gaps: [NOT_OURS] };
  const names = [
    ...readdirSync(folder).map((name) => join(folder, name)),
    setting.corpus('images/hostile/png-html-polyglot.png'),
  ];
  const maker = createPictureMaker(generous);
  const failures = [];
  let with_ = 0;
  let cases = 0;
  try {
    for (const path of names.filter((name) => name && /\.(png|jpe?g|gif|webp)$/i.test(name))) {
      const bytes = readFileSync(path);
      if (PAYLOAD.test(bytes.toString('latin1'))) with_++;
      const outputs = await Promise.all([
        maker.renditions(bytes, { widths: [320] }).catch(() => []),
        maker.draw(story, { photo: bytes, photoDigest: digest(bytes) }).then(
          (image) => [image],
          () => [],
        ),
      ]);
      for (const output of outputs.flat()) {
        cases++;
        if (PAYLOAD.test(Buffer.from(output.bytes).toString('latin1')))
          failures.push(`${path.split('/').at(-1)}: its payload is in what we publish.`);
      }
    }
  } finally {
    maker.close();
  }
  if (with_ === 0) failures.push('No file of the corpus held a payload, so nothing was proved.');
  return { cases, failures, figures: { 'files that held a payload': with_ } };
}

export async function cardAllTheSame(setting, say) {
  const folder = setting.corpus('images/hostile');
  if (!folder) return { cases: 0, failures: [], gaps: [NOT_OURS] };
  const names = readdirSync(folder)
    .filter((name) => name !== 'index.json')
    .filter((_, index) => !setting.isShort || index % 17 === 0);
  const maker = createPictureMaker({ ...generous, inFlight: 1 });
  const failures = [];
  const outcomes = { 'with the photo': 0, 'with words alone': 0 };
  try {
    for (const name of names) {
      const photo = readFileSync(join(folder, name));
      try {
        const image = await maker.draw(story, { photo, photoDigest: digest(photo) });
        outcomes[image.warnings.length > 0 ? 'with words alone' : 'with the photo']++;
        if (!isWholePicture(Buffer.from(image.bytes))) failures.push(`${name}: the card is not whole.`);
      } catch (error) {
        failures.push(`${name}: no card, but ${error.code ?? ''} ${error.message}`);
      }
    }
  } finally {
    maker.close();
  }
  say(JSON.stringify(outcomes));
  return {
    cases: names.length,
    failures,
    figures: outcomes,
    gaps: [
      'The 14 faults of a site that sends a photo: nothing of ours fetches one (F5 runs them against the fetcher).',
    ],
  };
}
