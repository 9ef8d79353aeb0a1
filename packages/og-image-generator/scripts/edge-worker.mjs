// A worker that draws at the edge, for the test that compares its bytes with those of native code.
import { Renderer, initSync } from '@takumi-rs/wasm';
import { drawAtEdge } from '@clipsheet/og-image-generator/edge.js';
import module from './takumi.wasm';

let drawing;

export default {
  async fetch(request, { FONTS }) {
    const fonts = async (address) => {
      const answer = await FONTS.fetch(`http://fonts/${address}`);
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    };
    try {
      drawing ??= start(fonts);
      const draw = await drawing;
      const form = await request.formData();
      const { story, options } = JSON.parse(form.get('order'));
      const photo = form.get('photo') && new Uint8Array(await form.get('photo').arrayBuffer());
      const { bytes, ...about } = await draw(story, { ...options, ...(photo && { photo }) });
      return new Response(bytes, { headers: { 'x-about': encodeURIComponent(JSON.stringify(about)) } });
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 });
    }
  },
};

function start(fonts) {
  initSync({ module });
  return drawAtEdge(new Renderer(), fonts);
}
