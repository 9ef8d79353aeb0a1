// Art for the contact sheet and the tests: a city in layers under a sun, drawn from seeded numbers, as a JPEG.
import sharp from 'sharp';

const TIMES = {
  dusk: { sky: ['#8d99a3', '#c9bfa8', '#b79d74'], sun: '#fff1d0', near: [26, 22, 18], far: [150, 132, 106] },
  night: { sky: ['#16222e', '#2b4054', '#7d6d50'], sun: '#dccdae', near: [10, 14, 20], far: [92, 108, 122] },
  haze: { sky: ['#dfe5ea', '#f4f5f4', '#c9c7c2'], sun: '#ffffff', near: [62, 61, 58], far: [178, 176, 170] },
  white: { sky: ['#ffffff', '#ffffff', '#ffffff'], sun: '#ffffff', near: [236, 236, 236], far: [252, 252, 252] },
};

/** A photo-like JPEG of `width` × `height` px at one of four times: dusk, night, haze, white. */
export async function samplePhoto(time = 'dusk', width = 1600, height = 1067) {
  const { sky, sun, near, far } = TIMES[time];
  let seed = 0x2f6e2b1;
  const random = () => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((seed ^ (seed >>> 13)) >>> 0) / 4294967296;
  };
  const parts = [];
  for (let layer = 0; layer < 6; layer++) {
    const share = layer / 5;
    const colour = far.map((value, index) => Math.round(value + (near[index] - value) * share));
    const fill = (shift) => `rgb(${colour.map((value) => Math.max(0, Math.min(255, value + shift))).join(',')})`;
    for (let x = -40; x < width;) {
      const w = (0.03 + random() * 0.06) * width;
      const top = height * (0.3 + share * 0.42 + random() * 0.14);
      parts.push(`<rect x="${x}" y="${top}" width="${w}" height="${height}" fill="${fill(random() * 14 - 7)}"/>`);
      for (let wx = x + w * 0.14; wx < x + w * 0.8; wx += w * 0.2)
        for (let wy = top + 22; wy < top + 190; wy += 34)
          if (random() < 0.5)
            parts.push(`<rect x="${wx}" y="${wy}" width="9" height="13" fill="${fill(random() < 0.06 ? 90 : -22)}"/>`);
      x += w * (0.8 + random() * 0.5);
    }
    parts.push(
      `<rect y="${height * (0.3 + share * 0.3)}" width="${width}" height="${height}" fill="${fill(30)}" opacity="0.1"/>`,
    );
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="0.7" gradientUnits="objectBoundingBox">${sky
    .map((colour, index) => `<stop offset="${index / 2}" stop-color="${colour}"/>`)
    .join(
      '',
    )}</linearGradient></defs><rect width="100%" height="100%" fill="url(#sky)"/><circle cx="${width * 0.64}" cy="${height * 0.2}" r="${height * 0.05}" fill="${sun}"/>${parts.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer();
}

/** A portrait-like JPEG: head and shoulders before a wall, drawn by us. */
export async function samplePortrait(width = 900, height = 1100) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 900 1100"><defs><linearGradient id="w" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#b9b09c"/><stop offset="1" stop-color="#6f7a78"/></linearGradient></defs><rect width="900" height="1100" fill="url(#w)"/><path d="M80 1100c0-260 150-360 370-360s370 100 370 360z" fill="#2f3a40"/><path d="M370 640h160v150c0 60-160 60-160 0z" fill="#a8785a"/><ellipse cx="450" cy="490" rx="165" ry="215" fill="#c08d6c"/><path d="M280 480c-20-230 90-300 180-300 130 0 190 110 160 300-20-100-60-150-120-170-90 40-190 60-220 170z" fill="#2b211c"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer();
}
