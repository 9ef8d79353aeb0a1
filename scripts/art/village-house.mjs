import { lighten, mix } from './colour.mjs';
import { shape } from './drawing.mjs';

/** A house of the village, upright or, with `tilt` in radians, broken off its ground. */
export function villageHouse(drawing, { random, x, foot, size, tilt = 0, near }) {
  const wall = mix(random.pick(['#d8d2c4', '#c9c3b6', '#cbb9a6', '#bcc2c0']), near, 0.12);
  const roof = mix(random.pick(['#6a5a57', '#5b6166', '#74584c']), near, 0.096);
  const turn = ([u, v]) => [
    x + u * Math.cos(tilt) - v * Math.sin(tilt),
    foot + u * Math.sin(tilt) + v * Math.cos(tilt),
  ];
  const part = (points, fill) => drawing.add(shape(points.map(turn), fill));
  const [half, tall] = [size * 0.55, size * 0.62];
  part(
    [
      [-half, 4],
      [-half, -tall],
      [half, -tall],
      [half, 4],
    ],
    wall,
  );
  part(
    [
      [half * 0.62, 4],
      [half * 0.62, -tall],
      [half, -tall],
      [half, 4],
    ],
    lighten(wall, -0.06),
  );
  const broken = tilt !== 0;
  part(
    broken
      ? [
          [-half * 1.1, -tall],
          [-half * 0.5, -tall - size * 0.34],
          [-half * 0.15, -tall - size * 0.22],
          [half * 0.1, -tall - size * 0.36],
          [half * 0.3, -tall],
        ]
      : [
          [-half * 1.14, -tall],
          [-half * 0.62, -tall - size * 0.42],
          [half * 0.62, -tall - size * 0.42],
          [half * 1.14, -tall],
        ],
    roof,
  );
  for (const at of [-0.66, -0.14, 0.3])
    part(
      [
        [half * at, -tall * 0.72],
        [half * (at + 0.26), -tall * 0.72],
        [half * (at + 0.26), -tall * 0.32],
        [half * at, -tall * 0.32],
      ],
      lighten(wall, -0.3),
    );
  if (!broken)
    part(
      [
        [half * 0.3, -tall - size * 0.36],
        [half * 0.3, -tall - size * 0.6],
        [half * 0.48, -tall - size * 0.6],
        [half * 0.48, -tall - size * 0.36],
      ],
      lighten(roof, -0.05),
    );
}
