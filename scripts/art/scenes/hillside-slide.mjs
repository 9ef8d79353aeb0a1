import { cloudBands } from '../clouds.mjs';
import { depthTones, lighten, mix } from '../colour.mjs';
import { rect, shape, stroke } from '../drawing.mjs';
import { villageHouse } from '../village-house.mjs';
import { heightAt, land, pine, ridge } from '../land.mjs';

const HAZE = '#b9c2bd';
const NEAR = '#1f2a2a';
const EARTH = '#7d6b59';

/** A village under a hillside that has slid, the morning after. Nobody is in it. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  drawing.sky([
    [0, '#7c8b92'],
    [0.25, '#9eabac'],
    [0.5, '#c3cac4'],
    [1, HAZE],
  ]);
  cloudBands(drawing, { random, from: 10, to: 300, colour: '#5f6f78', opacity: 0.5, count: 16, thick: 4 });
  cloudBands(drawing, { random, from: 60, to: 340, colour: '#d6dbd5', opacity: 0.5, count: 10, thick: 3 });
  const layer = depthTones(HAZE, '#64796a', NEAR);
  const hill = (points, rough, share) => {
    const line = ridge({ random, points, rough, decay: 0.5 });
    drawing.add(
      land(
        line,
        height,
        drawing.vertical([
          [0, layer(share)],
          [0.75, mix(layer(share), HAZE, 0.55)],
          [1, mix(layer(share), HAZE, 0.6)],
        ]),
      ),
    );
    return line;
  };
  hill(
    [
      [0, 330],
      [400, 260],
      [900, 340],
      [1600, 240],
    ],
    26,
    0.18,
  );
  drawing.haze(230, 260, HAZE, 0.6);
  const slope = hill(
    [
      [0, 620],
      [260, 520],
      [620, 280],
      [900, 196],
      [1180, 250],
      [1600, 420],
    ],
    16,
    0.52,
  );
  for (let tree = 0; tree < 380; tree++) {
    const x = random.between(0, width);
    const y = heightAt(slope, x) + random.next() ** 1.2 * 380;
    const inScar = Math.abs(x - (880 - (y - 230) * 0.16)) < 86 + (y - 230) * 0.3;
    if (!inScar && y < 760)
      drawing.add(pine(x, y + 8, random.between(26, 48), mix(layer(0.62), HAZE, (y - 200) / 1300), random));
  }
  const left = ridge({
    random,
    points: [
      [300, 776],
      [352, 742],
      [480, 716],
      [600, 690],
      [740, 640],
      [860, 560],
    ],
    rough: 14,
    decay: 0.6,
  });
  const right = ridge({
    random,
    points: [
      [300, 966],
      [380, 1010],
      [480, 1030],
      [600, 1096],
      [740, 1210],
      [860, 1320],
    ],
    rough: 14,
    decay: 0.6,
  });
  const crown = [
    [960, 286],
    [930, 262],
    [880, 250],
    [826, 258],
    [790, 278],
  ];
  const scar = [...left.map(([y, x]) => [x, y]).reverse(), ...crown.toReversed(), ...right.map(([y, x]) => [x, y])];
  drawing.add(
    shape(
      scar,
      drawing.vertical([
        [0, lighten(EARTH, -0.16)],
        [0.1, lighten(EARTH, -0.05)],
        [0.6, mix(EARTH, HAZE, 0.3)],
        [1, mix(EARTH, HAZE, 0.2)],
      ]),
    ),
  );
  drawing.add(
    shape(
      [...crown, [776, 300], [772, 330], [800, 304], [838, 292], [886, 286], [934, 298], [964, 324], [966, 300]],
      lighten(EARTH, -0.22),
      { opacity: 0.8 },
    ),
  );
  for (let gully = 0; gully < 46; gully++) {
    const start = random.between(0, 1);
    const y = 330 + random.next() * 400;
    const spread = 70 + (y - 230) * 0.5;
    const x = 890 + (start - 0.5) * spread * 1.5;
    const drift = (start - 0.5) * random.between(20, 110);
    drawing.add(
      stroke(
        `M${x} ${y}q${drift * 0.2} ${random.between(20, 50)} ${drift} ${random.between(60, 130)}`,
        lighten(EARTH, random.between(-0.12, 0.06)),
        random.between(1.5, 5),
        { opacity: 0.5, 'stroke-linecap': 'round' },
      ),
    );
  }
  drawing.haze(470, 260, '#ccd2cb', 0.5);
  const village = ridge({
    random,
    points: [
      [0, 760],
      [400, 776],
      [640, 790],
      [1000, 800],
      [1330, 770],
      [1600, 742],
    ],
    rough: 8,
    decay: 0.5,
  });
  drawing.add(land(village, height, mix(layer(0.6), HAZE, 0.15)));
  const homes = [
    [60, 0],
    [150, 0],
    [248, 0],
    [352, 0],
    [446, 0],
    [540, 0.02],
    [640, -0.22],
    [746, 0.34],
    [850, -0.4],
    [960, 0.24],
    [1066, -0.3],
    [1176, 0.16],
    [1290, 0],
    [1392, 0],
    [1486, 0],
    [1568, 0],
  ];
  for (const [x, tilt] of homes)
    villageHouse(drawing, {
      near: NEAR,
      random,
      x,
      foot: heightAt(village, x) + (tilt ? 20 : 8),
      size: random.between(72, 94),

      tilt: Math.abs(tilt) < 0.05 ? 0 : tilt,
    });
  const tongue = ridge({
    random,
    points: [
      [500, 868],
      [640, 806],
      [800, 786],
      [960, 800],
      [1120, 794],
      [1260, 820],
      [1400, 880],
    ],
    rough: 20,
    decay: 0.58,
  });
  drawing.add(
    land(
      tongue,
      930,
      drawing.vertical([
        [0, EARTH],
        [1, lighten(EARTH, -0.1)],
      ]),
    ),
  );
  for (let lump = 0; lump < 150; lump++) {
    const x = random.between(520, 1380);
    const y = heightAt(tongue, x) + random.next() * 90;
    const size = random.between(4, 17);
    const tone = random.chance(0.2) ? '#9a958b' : lighten(EARTH, random.between(-0.14, 0.06));
    drawing.add(
      shape(
        [
          [x - size, y + size * 0.5],
          [x - size * 0.5, y - size * 0.5],
          [x + size * 0.4, y - size * 0.6],
          [x + size, y + size * 0.3],
          [x + size * 0.2, y + size * 0.7],
        ],
        tone,
      ),
    );
    if (lump % 9 === 0)
      drawing.add(
        stroke(`M${x - 30} ${y}l${random.between(50, 80)} ${random.between(-34, 20)}`, '#4d3f34', 6, {
          'stroke-linecap': 'round',
        }),
      );
  }
  drawing.haze(720, 230, '#c3cac4', 0.35);
  const front = ridge({
    random,
    points: [
      [0, 930],
      [500, 905],
      [900, 925],
      [1600, 890],
    ],
    rough: 10,
    decay: 0.5,
  });
  drawing.add(land(front, height, layer(0.8)));
  for (let post = 0; post < 15; post++) {
    const x = 20 + post * 112;
    const y = heightAt(front, x);
    drawing.add(rect(x, y - 38, 8, 48, layer(0.93)));
    if (post < 14)
      drawing.add(
        stroke(
          `M${x} ${y - 28}L${x + 112} ${heightAt(front, x + 112) - 28}M${x} ${y - 12}L${x + 112} ${heightAt(front, x + 112) - 12}`,
          layer(0.93),
          3,
        ),
      );
  }
  drawing.add(
    land(
      ridge({
        random,
        points: [
          [0, 1000],
          [700, 985],
          [1600, 960],
        ],
        rough: 12,
        decay: 0.55,
      }),
      height,
      layer(0.95),
    ),
  );
  for (let drop = 0; drop < 520; drop++) {
    const [x, y, long] = [random.between(0, width + 60), random.between(-40, height), random.between(18, 54)];
    drawing.add(
      stroke(`M${x} ${y}l${-long * 0.22} ${long}`, '#eef2ee', random.between(0.7, 1.5), {
        opacity: random.between(0.1, 0.34),
      }),
    );
  }
}
