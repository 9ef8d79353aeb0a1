// One engine in a process of its own: draws when asked, says how long it took.
import { story } from './card.mjs';

let engine;
process.on('message', async ({ op, name, photo, kind, n, count }) => {
  try {
    if (op === 'open') {
      const module = await import(`./engines/${name}.mjs`);
      engine = await module.create({ photo });
      process.send({ name: module.name, kinds: Object.keys(engine) });
    } else if (op === 'draw') {
      const input = story(n);
      const started = performance.now();
      const bytes = await engine[kind](input);
      process.send({ ms: performance.now() - started, bytes: bytes.length });
    } else {
      const started = performance.now();
      let next = 0;
      const lane = async () => {
        while (next < count) await engine[kind](story(next++));
      };
      await Promise.all([lane(), lane(), lane(), lane()]);
      process.send({ perSecond: (count * 1000) / (performance.now() - started) });
    }
  } catch (error) {
    process.send({ error: String(error?.message ?? error).split('\n')[0] });
  }
});
