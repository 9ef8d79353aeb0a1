/** The light in which the film shows the city: the same houses at dusk, at night and at first light. */
export const moods = {
  dusk: {
    sky: [
      [0, '#2f3c66'],
      [0.22, '#65587f'],
      [0.42, '#b57f83'],
      [0.56, '#eab088'],
      [0.64, '#f5c898'],
      [1, '#f5c898'],
    ],
    haze: '#e3ae8e',
    middle: '#86647a',
    near: '#191428',
    glow: ['#ffd9a0', 0.6],
    stars: 0,
  },
  night: {
    sky: [
      [0, '#060b16'],
      [0.3, '#0f1e36'],
      [0.5, '#22394f'],
      [0.64, '#46606f'],
      [1, '#46606f'],
    ],
    haze: '#465e70',
    middle: '#243446',
    near: '#04070c',
    glow: ['#7f96a4', 0.2],
    stars: 260,
  },
  dawn: {
    sky: [
      [0, '#4d6480'],
      [0.22, '#8494a0'],
      [0.42, '#c9b699'],
      [0.56, '#efcb94'],
      [0.64, '#f7dcab'],
      [1, '#f7dcab'],
    ],
    haze: '#edcb9a',
    middle: '#8f7470',
    near: '#1d1822',
    glow: ['#fff0c6', 0.9],
    sun: '#fff6dd',
    stars: 0,
  },
};
