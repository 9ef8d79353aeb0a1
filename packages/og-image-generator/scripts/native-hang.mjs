// Stands in a test for a drawing process whose native code does not come back: noise over 64 megapixels, for minutes.
import sharp from 'sharp';

const noise = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="8000" height="8000"><filter id="n"><feTurbulence numOctaves="99"/></filter><rect width="100%" height="100%" filter="url(#n)"/></svg>',
);
process.on('message', () => void sharp(noise).png().toBuffer());
process.on('disconnect', () => process.exit(0));
process.send({ kind: 'ready' });
