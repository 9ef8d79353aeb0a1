import { lighten, mix } from '../colour.mjs';
import { rect, shape, stroke } from '../drawing.mjs';
import { heightAt, land, ridge } from '../land.mjs';
import { houses } from '../skyline.mjs';

const HAZE = '#dcc8a6';
const NEAR = '#2a2426';
const WALLS = ['#8b9c96', '#a98c82', '#b5a07a', '#97979b', '#a3a896', '#b0a198', '#a89c8a'];

/** An apartment house without its front: one sees its rooms, and the slabs where floors have gone. */
function tornHouse(drawing, { random, x, y, width, foot, floors, columns, share, fallen }) {
  const floorHeight = (foot - y) / floors;
  const roomWidth = width / columns;
  const frame = mix(HAZE, NEAR, share);
  for (let floor = 0; floor < floors; floor++) {
    const standing = columns - fallen[floor];
    const top = y + floor * floorHeight;
    for (let column = 0; column < standing; column++) {
      const left = x + column * roomWidth;
      const wall = mix(mix(random.pick(WALLS), HAZE, 0.15), frame, share * 0.55);
      drawing.add(
        rect(
          left,
          top,
          roomWidth + 1,
          floorHeight,
          drawing.vertical([
            [0, lighten(wall, -0.14)],
            [0.4, lighten(wall, -0.03)],
            [1, wall],
          ]),
        ),
      );
      if (random.chance(0.6)) {
        const door = left + roomWidth * random.between(0.2, 0.55);
        drawing.add(rect(door, top + floorHeight * 0.34, roomWidth * 0.24, floorHeight * 0.66, lighten(wall, -0.2)));
      }
      drawing.add(rect(left - 4, top, 8, floorHeight, frame));
    }
    const end = x + Math.max(standing, columns - (fallen[floor - 1] ?? columns)) * roomWidth;
    const droop = fallen[floor] > 0 ? random.between(8, 34) : 0;
    const reach = fallen[floor] > 0 ? random.between(0.25, 0.6) * roomWidth : 5;
    const slab = [
      [x - 8, top - 7],
      [end, top - 7],
      [end + reach, top - 4 + droop],
      [end + reach - 7, top + 9 + droop],
      [end - 4, top + 8],
      [x - 8, top + 8],
    ];
    drawing.add(shape(slab, lighten(frame, -0.03)));
    if (fallen[floor] > 0)
      for (let bar = 0; bar < 5; bar++) {
        const start = end + reach * random.between(0.5, 1);
        const bend = random.between(10, 46);
        drawing.add(
          stroke(
            `M${start} ${top + droop}q${random.between(4, 18)} ${bend * 0.2} ${random.between(2, 26)} ${bend}`,
            frame,
            1.8,
          ),
        );
      }
    const edge = x + standing * roomWidth;
    const wallEnd = [
      [edge - 4, top],
      [edge + 5, top],
      [edge + random.between(2, 12), top + floorHeight * 0.5],
      [edge + 3, top + floorHeight],
      [edge - 4, top + floorHeight],
    ];
    drawing.add(shape(wallEnd, frame));
  }
}

/** A heap of broken concrete along a line: slabs, blocks and bars, larger towards the viewer. */
function heap(drawing, { random, line, foot, share, size, count }) {
  const ground = mix(HAZE, NEAR, share);
  drawing.add(land(line, foot, ground));
  for (let piece = 0; piece < count; piece++) {
    const x = random.between(line[0][0], line.at(-1)[0]);
    const y = heightAt(line, x) + random.next() ** 1.4 * size * 5 - size * 0.15;
    const [long, thick] = [size * random.between(0.4, 1.7), size * random.between(0.18, 0.6)];
    const turn = random.between(-0.6, 0.6);
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const corners = [
      [-long, -thick],
      [long * random.between(0.6, 1), -thick],
      [long, thick],
      [-long * random.between(0.7, 1), thick],
    ];
    const tone = lighten(ground, random.between(-0.05, 0.06));
    drawing.add(
      shape(
        corners.map(([u, v]) => [x + u * c - v * s, y + u * s + v * c]),
        tone,
      ),
    );
    drawing.add(
      shape(
        corners
          .slice(0, 2)
          .concat([
            [long * 0.8, -thick * 0.55],
            [-long, -thick * 0.5],
          ])
          .map(([u, v]) => [x + u * c - v * s, y + u * s + v * c]),
        lighten(tone, 0.05),
      ),
    );
    if (random.chance(0.08))
      drawing.add(
        stroke(
          `M${x} ${y}q${random.between(-20, 20)} ${-size} ${random.between(-50, 50)} ${-size * random.between(1, 1.9)}`,
          lighten(ground, -0.06),
          2,
        ),
      );
  }
}

/** What is left of a street: two torn houses, rubble, dust in the light. Nobody is in it. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  drawing.sky([
    [0, '#9b9a94'],
    [0.25, '#c3b599'],
    [0.5, '#e2cda6'],
    [1, HAZE],
  ]);
  drawing.glow(980, 250, 700, '#fff0cb', 0.8);
  const row = { random, haze: HAZE, sunX: 980 };
  houses(drawing, {
    ...row,
    top: () => 470,
    foot: 760,
    size: 6,
    colour: mix(HAZE, NEAR, 0.14),
    spread: 8,
    broken: 0.5,
    seen: 100,
  });
  drawing.haze(430, 300, HAZE, 0.6);
  houses(drawing, {
    ...row,
    top: (x) => 560 + 40 * Math.cos(x / 255),
    foot: 860,
    size: 9,
    colour: mix(HAZE, NEAR, 0.28),
    broken: 0.65,
    seen: 150,
  });
  drawing.haze(560, 320, HAZE, 0.6);
  tornHouse(drawing, {
    random,
    x: 1190,
    y: 300,
    width: 470,
    foot: 880,
    floors: 6,
    columns: 4,
    share: 0.55,
    fallen: [2, 2, 0, 0, 0, 0],
  });
  tornHouse(drawing, {
    random,
    x: -60,
    y: 130,
    width: 680,
    foot: 910,
    floors: 7,
    columns: 5,
    share: 0.74,
    fallen: [3, 2, 2, 1, 2, 1, 0],
  });
  const beams = [
    [820, 60],
    [930, 46],
    [1050, 70],
  ];
  for (const [x, wide] of beams)
    drawing.add(
      shape(
        [
          [x + 60, -20],
          [x + 60 + wide, -20],
          [x - 190 + wide * 2, 960],
          [x - 260, 960],
        ],
        '#fff2d2',
        { opacity: 0.1, filter: drawing.blur(16) },
      ),
    );
  drawing.haze(640, 340, '#ecdab6', 0.75);
  heap(drawing, {
    random,
    line: ridge({
      random,
      points: [
        [0, 850],
        [420, 780],
        [760, 868],
        [1180, 840],
        [1600, 800],
      ],
      rough: 26,
      decay: 0.55,
    }),
    foot: height,
    share: 0.5,
    size: 20,
    count: 240,
  });
  drawing.haze(780, 240, '#ecdab6', 0.5);
  heap(drawing, {
    random,
    line: ridge({
      random,
      points: [
        [0, 930],
        [560, 900],
        [980, 968],
        [1600, 905],
      ],
      rough: 26,
      decay: 0.55,
    }),
    foot: height,
    share: 0.78,
    size: 30,
    count: 170,
  });
  heap(drawing, {
    random,
    line: ridge({
      random,
      points: [
        [0, 1040],
        [700, 1030],
        [1600, 1008],
      ],
      rough: 20,
      decay: 0.55,
    }),
    foot: height,
    share: 0.97,
    size: 38,
    count: 70,
  });
  drawing.add(
    rect(
      0,
      0,
      width,
      height,
      drawing.vertical([
        [0, NEAR, 0.1],
        [0.4, NEAR, 0],
        [1, NEAR, 0.2],
      ]),
    ),
  );
}
