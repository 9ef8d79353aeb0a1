// The program of a drawing process: takes orders over its channel, draws, answers. It holds what may hang or grow in
// native code; the picture maker ends it when it does.
import sharp from 'sharp';
import { generateOgImage } from '../generate-og-image.js';
import { photoCrops } from '../photo/photo-crops.js';
import { photoRenditions } from '../photo/renditions.js';
import { PictureError } from '../picture-error.js';
import { fontFiles } from './font-files.js';
import type { Message, Order, Task } from './messages.js';

// Several processes share the machine, each drawing several pictures: threads inside of one picture gain nothing,
// and a cache of files that never come twice only takes memory.
sharp.concurrency(1);
sharp.cache(false);

const say = (message: Message) => process.send?.(message);

process.on('message', (order: Order) => void carryOut(order));
// The maker is gone: nobody waits for a picture any more.
process.on('disconnect', () => process.exit(0));
say({ kind: 'ready' });

async function carryOut({ id, task }: Order): Promise<void> {
  try {
    say({ kind: 'done', id, result: await draw(task) });
  } catch (error) {
    const code = error instanceof PictureError ? error.code : 'picture/failed';
    say({ kind: 'failed', id, code, message: error instanceof Error ? error.message : String(error) });
  }
  // The young generation holds what is left of this picture's pixels (see PROCESS_FLAGS of the crew).
  globalThis.gc?.({ type: 'minor' });
}

function draw(task: Task) {
  if (task.kind === 'renditions') return photoRenditions(task.photo, task.options);
  if (task.kind === 'crops') return photoCrops(task.photo, task.options);
  return generateOgImage(task.story, { ...task.options, fonts: fontFiles });
}
