import { cloudBands } from '../clouds.mjs';
import { lighten, mix } from '../colour.mjs';
import { rect, shape, stroke } from '../drawing.mjs';
import { heightAt, land, pine, ridge } from '../land.mjs';

const HAZE = '#b9c2bd';
const NEAR = '#1f2a2a';
const EARTH = '#86694f';

/** A house of the village, upright or, with `tilt` in radians, broken off its ground. */
function house(drawing, { random, x, foot, size, share, tilt = 0 }) {
  const wall = mix(random.pick(['#d8d2c4', '#c9c3b6', '#cbb9a6', '#bcc2c0']), NEAR, share);
  const roof = mix(random.pick(['#6a5a57', '#5b6166', '#74584c']), NEAR, share * 0.8);
  const turn = ([u, v]) => [x + u * Math.cos(tilt) - v * Math.sin(tilt), foot + u * Math.sin(tilt) + v * Math.cos(tilt)];
  const part = (points, fill) => drawing.add(shape(points.map(turn), fill));
  const [half, tall] = [size * 0.55, size * 0.62];
  part([[-half, 4], [-half, -tall], [half, -tall], [half, 4]], wall);
  part([[half * 0.62, 4], [half * 0.62, -tall], [half, -tall], [half, 4]], lighten(wall, -0.06));
  const broken = tilt !== 0;
  part(broken ? [[-half * 1.1, -tall], [-half * 0.5, -tall - size * 0.34], [-half * 0.15, -tall - size * 0.22], [half * 0.1, -tall - size * 0.36], [half * 0.3, -tall]] : [[-half * 1.14, -tall], [-half * 0.62, -tall - size * 0.42], [half * 0.62, -tall - size * 0.42], [half * 1.14, -tall]], roof);
  for (const at of [-0.66, -0.14, 0.3]) part([[half * at, -tall * 0.72], [half * (at + 0.26), -tall * 0.72], [half * (at + 0.26), -tall * 0.32], [half * at, -tall * 0.32]], lighten(wall, -0.3));
  if (!broken) part([[half * 0.3, -tall - size * 0.36], [half * 0.3, -tall - size * 0.6], [half * 0.48, -tall - size * 0.6], [half * 0.48, -tall - size * 0.36]], lighten(roof, -0.05));
}

/** A village under a hillside that has slid, the morning after. Nobody is in it. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  drawing.sky([[0, '#7c8b92'], [0.25, '#9eabac'], [0.5, '#c3cac4'], [1, HAZE]]);
  cloudBands(drawing, { random, from: 10, to: 300, colour: '#5f6f78', opacity: 0.5, count: 16, thick: 4 });
  cloudBands(drawing, { random, from: 60, to: 340, colour: '#d6dbd5', opacity: 0.5, count: 10, thick: 3 });
  const layer = (share) => (share < 0.5 ? mix(HAZE, '#64796a', share * 2) : mix('#64796a', NEAR, share * 2 - 1));
  const hill = (points, rough, share) => {
    const line = ridge({ random, points, rough, decay: 0.5 });
    drawing.add(land(line, height, drawing.vertical([[0, layer(share)], [0.75, mix(layer(share), HAZE, 0.55)], [1, mix(layer(share), HAZE, 0.6)]])));
    return line;
  };
  hill([[0, 330], [400, 260], [900, 340], [1600, 240]], 26, 0.18);
  drawing.haze(230, 260, HAZE, 0.6);
  const slope = hill([[0, 620], [260, 520], [620, 280], [900, 196], [1180, 250], [1600, 420]], 16, 0.52);
  for (let tree = 0; tree < 380; tree++) {
    const x = random.between(0, width);
    const y = heightAt(slope, x) + random.next() ** 1.2 * 380;
    const inScar = Math.abs(x - (880 - (y - 230) * 0.16)) < 86 + (y - 230) * 0.3;
    if (!inScar && y < 760) drawing.add(pine(x, y + 8, random.between(26, 48), mix(layer(0.62), HAZE, (y - 200) / 1300), random));
  }
  const scar = [[818, 236], [850, 214], [900, 208], [950, 220], [968, 244], [1000, 330], [1010, 420], [1060, 520], [1130, 640], [1250, 760], [1330, 850], [560, 850], [640, 740], [700, 600], [730, 480], [772, 380], [786, 300]];
  const torn = scar.map(([x, y]) => [x + random.between(-8, 8), y + random.between(-4, 4)]);
  drawing.add(shape(torn, drawing.vertical([[0, lighten(EARTH, -0.1)], [0.12, EARTH], [0.6, mix(EARTH, HAZE, 0.28)], [1, mix(EARTH, HAZE, 0.2)]])));
  for (let gully = 0; gully < 46; gully++) {
    const start = random.between(0, 1);
    const y = 260 + random.next() * 480;
    const spread = 90 + (y - 230) * 0.42;
    const x = 890 + (start - 0.5) * spread * 1.5;
    const drift = (start - 0.5) * random.between(20, 110);
    drawing.add(stroke(`M${x} ${y}q${drift * 0.2} ${random.between(20, 50)} ${drift} ${random.between(60, 130)}`, lighten(EARTH, random.between(-0.12, 0.06)), random.between(1.5, 5), { opacity: 0.5, 'stroke-linecap': 'round' }));
  }
  drawing.haze(470, 260, '#ccd2cb', 0.5);
  const village = ridge({ random, points: [[0, 760], [400, 776], [640, 790], [1000, 800], [1330, 770], [1600, 742]], rough: 8, decay: 0.5 });
  drawing.add(land(village, height, mix(layer(0.6), HAZE, 0.15)));
  const homes = [[60, 0], [150, 0], [248, 0], [352, 0], [446, 0], [540, 0.02], [640, -0.22], [746, 0.34], [850, -0.4], [960, 0.24], [1066, -0.3], [1176, 0.16], [1290, 0], [1392, 0], [1486, 0], [1568, 0]];
  for (const [x, tilt] of homes) house(drawing, { random, x, foot: heightAt(village, x) + (tilt ? 20 : 8), size: random.between(72, 94), share: 0.12, tilt: Math.abs(tilt) < 0.05 ? 0 : tilt });
  const tongue = ridge({ random, points: [[500, 868], [640, 806], [800, 786], [960, 800], [1120, 794], [1260, 820], [1400, 880]], rough: 20, decay: 0.58 });
  drawing.add(land(tongue, 930, drawing.vertical([[0, EARTH], [1, lighten(EARTH, -0.1)]])));
  for (let lump = 0; lump < 150; lump++) {
    const x = random.between(520, 1380);
    const y = heightAt(tongue, x) + random.next() * 90;
    const size = random.between(4, 17);
    const tone = random.chance(0.2) ? '#9a958b' : lighten(EARTH, random.between(-0.14, 0.06));
    drawing.add(shape([[x - size, y + size * 0.5], [x - size * 0.5, y - size * 0.5], [x + size * 0.4, y - size * 0.6], [x + size, y + size * 0.3], [x + size * 0.2, y + size * 0.7]], tone));
    if (lump % 9 === 0) drawing.add(stroke(`M${x - 30} ${y}l${random.between(50, 80)} ${random.between(-34, 20)}`, '#4d3f34', 6, { 'stroke-linecap': 'round' }));
  }
  drawing.haze(720, 230, '#c3cac4', 0.35);
  const front = ridge({ random, points: [[0, 930], [500, 905], [900, 925], [1600, 890]], rough: 10, decay: 0.5 });
  drawing.add(land(front, height, layer(0.8)));
  for (let post = 0; post < 15; post++) {
    const x = 20 + post * 112;
    const y = heightAt(front, x);
    drawing.add(rect(x, y - 38, 8, 48, layer(0.93)));
    if (post < 14) drawing.add(stroke(`M${x} ${y - 28}L${x + 112} ${heightAt(front, x + 112) - 28}M${x} ${y - 12}L${x + 112} ${heightAt(front, x + 112) - 12}`, layer(0.93), 3));
  }
  drawing.add(land(ridge({ random, points: [[0, 1000], [700, 985], [1600, 960]], rough: 12, decay: 0.55 }), height, layer(0.95)));
  for (let drop = 0; drop < 520; drop++) {
    const [x, y, long] = [random.between(0, width + 60), random.between(-40, height), random.between(18, 54)];
    drawing.add(stroke(`M${x} ${y}l${-long * 0.22} ${long}`, '#eef2ee', random.between(0.7, 1.5), { opacity: random.between(0.1, 0.34) }));
  }
}
