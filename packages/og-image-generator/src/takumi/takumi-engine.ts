import type { Node } from '@takumi-rs/core';
import { leftOf, type Box, type Picture } from '../boxes.js';
import type { Engine, Run } from '../engine.js';
import type { Face } from '../fonts/face.js';
import { EMOJI_FONT, FONT_ORDER } from '../fonts/font-catalogue.js';
import { WidthCache } from './width-cache.js';
import { FontShelf, type FontReader } from '../fonts/font-shelf.js';
import type { OwnFont } from '../fonts/own-font.js';
import { PictureError } from '../picture-error.js';
import type { TakumiRenderer } from './takumi-renderer.js';

// Widths are asked at this size and divided by it: takumi's grow in exact proportion.
const MEASURING_SIZE = 100;

/** An engine of takumi. Fonts are read when their first character comes and kept; the publisher's own are there at once. */
export async function takumiEngine(
  renderer: TakumiRenderer,
  readFont: FontReader,
  own: readonly OwnFont[] = [],
): Promise<Engine> {
  const shelf = new FontShelf(readFont, own);
  const known = new WidthCache();
  const registered = new Map<string, Promise<unknown>>();

  for (const { name, data } of own)
    await renderer.registerFont({ name, data, style: 'normal' }).catch((cause: unknown) => {
      throw new PictureError(
        'picture/not-a-font',
        `The publisher's font must be one that can be drawn, but takumi refuses it: ${String(cause)}. Give another file.`,
        { cause },
      );
    });

  async function familiesFor(text: string, face: Face): Promise<{ families: string[]; missing: string[] }> {
    const { families, files, missing } = await shelf.choose(text, face);
    for (const { address, family, weight, ranges } of files)
      if (!registered.has(address)) {
        const unicodeRange = ranges?.map(([first, last]): [number, number] => [first, last]);
        registered.set(
          address,
          readFont(address).then((data) =>
            renderer.registerFont({
              name: family,
              data,
              style: 'normal',
              ...(weight !== undefined && { weight }),
              ...(unicodeRange && { unicodeRange }),
            }),
          ),
        );
      }
    await Promise.all(files.flatMap(({ address }) => registered.get(address) ?? []));
    return { families, missing };
  }

  async function nodesOf(
    picture: Picture,
    from: number,
  ): Promise<{ nodes: Node[]; families: string[]; images: Images }> {
    const images: Images = [];
    const families = new Set<string>();
    const nodes: Node[] = [];
    for (const box of picture.boxes) {
      const chosen = box.kind === 'words' ? (await familiesFor(box.text, box.face)).families : [];
      for (const family of chosen) families.add(family);
      nodes.push(nodeOf(shifted(box, -from), picture, chosen, images, heightOf));
    }
    return { nodes, families: [...families], images };
  }

  // The height of a line's first family, from which its baseline follows.
  function heightOf([first]: readonly string[], kind: Face['kind']): { ascent: number; descent: number } {
    const families = [...own, EMOJI_FONT, ...FONT_ORDER[kind]];
    return families.find(({ name }) => name === first) ?? { ascent: 1, descent: 0.3 };
  }

  async function paint(picture: Picture, top: number, format: 'raw' | 'png'): Promise<Uint8Array> {
    // Boxes count from the picture's top, nodes from the first row drawn.
    const { nodes, families, images } = await nodesOf(picture, top);
    const { width, height, ground } = picture;
    // No overflow: hidden: it costs a layer, and a layout never paints outside.
    const style = { display: 'flex', position: 'relative', width, height: height - top } as const;
    const root: Node = {
      type: 'container',
      style: { ...style, ...(ground && { backgroundColor: ground }) },
      children: nodes,
    };
    // The stack is named: otherwise a letter without a font would take whatever an earlier picture has left behind.
    return renderer.render(root, { width, height: height - top, format, images, fontFamilies: families });
  }

  return {
    async measure(runs) {
      const unknown = new Map<string, { run: Run; missing: string[]; node: Node }>();
      const families = new Set<string>();
      for (const run of runs) {
        if (known.get(run)) continue;
        const chosen = await familiesFor(run.text, run.face);
        for (const family of chosen.families) families.add(family);
        unknown.set(JSON.stringify(run), { run, missing: chosen.missing, node: runNode(run, chosen.families) });
      }
      const asked = [...unknown.values()];
      if (asked.length > 0) {
        const style = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', width: 100_000 } as const;
        const column: Node = { type: 'container', style, children: asked.map(({ node }) => node) };
        const measured = await renderer.measure(column, { width: 100_000, fontFamilies: [...families] });
        asked.forEach(({ run, missing }, index) =>
          known.set(run, { width: (measured.children[index]?.width ?? 0) / MEASURING_SIZE, missing }),
        );
      }
      const found = runs.map((run) => known.get(run));
      return {
        widths: found.map((run) => run?.width ?? 0),
        missing: [...new Set(found.flatMap((run) => run?.missing ?? []))],
      };
    },
    overlay: (picture, top) => paint(picture, top, 'raw'),
    png: (picture) => paint(picture, 0, 'png'),
  };
}

type Images = { src: string; data: Uint8Array }[];
type Style = NonNullable<Node['style']>;
type HeightOf = (families: readonly string[], kind: Face['kind']) => { ascent: number; descent: number };

function shifted(box: Box, by: number): Box {
  return box.kind === 'words' ? { ...box, baseline: box.baseline + by } : { ...box, top: box.top + by };
}

function nodeOf(item: Box, picture: Picture, families: string[], images: Images, heightOf: HeightOf): Node {
  const left = leftOf(item, picture);
  const { width } = item;
  if (item.kind === 'words') return wordsNode(item, picture, families, left, heightOf(families, item.face.kind));
  const { top, height } = item;
  if (item.kind === 'image') {
    const src = `image-${images.length}`;
    images.push({ src, data: item.data });
    return { type: 'image', src, style: { position: 'absolute', left, top, width, height } };
  }
  if (item.kind === 'frame')
    return box({ left, top, width, height, border: `1px solid ${item.colour}`, boxSizing: 'border-box' }, []);
  const boxShadow = '0 2px 10px rgba(22, 24, 27, 0.14)';
  return box({ left, top, width, height, backgroundColor: item.colour, ...(item.shadow && { boxShadow }) }, []);
}

function wordsNode(
  { text, face, direction, size, colour, baseline, width, edge }: Extract<Box, { kind: 'words' }>,
  picture: Picture,
  families: string[],
  left: number,
  { ascent, descent }: ReturnType<HeightOf>,
): Node {
  // A line as high as its letters has its baseline exactly one ascent below its top.
  const lineHeight = (ascent + descent) * size;
  return {
    type: 'text',
    text,
    lang: face.lang,
    style: {
      ...lettering(face, families),
      position: 'absolute',
      left,
      top: baseline - ascent * size,
      width,
      fontSize: size,
      lineHeight: `${lineHeight}px`,
      color: colour,
      direction,
      textAlign: (edge === 'start') === (picture.direction === 'ltr') ? 'left' : 'right',
    },
  };
}

function runNode({ text, face }: Run, families: string[]): Node {
  return { type: 'text', text, lang: face.lang, style: { ...lettering(face, families), fontSize: MEASURING_SIZE } };
}

function lettering({ weight, tracking }: Face, families: string[]): Style {
  return {
    fontFamily: families.map((name) => `"${name}"`).join(', '),
    fontWeight: weight,
    whiteSpace: 'nowrap',
    ...(tracking !== 0 && { letterSpacing: `${tracking}em` }),
  };
}

function box(style: Style, children: Node[]): Node {
  return { type: 'container', style: { position: 'absolute', ...style }, children };
}
