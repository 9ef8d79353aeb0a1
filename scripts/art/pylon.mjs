import { stroke } from './drawing.mjs';

const ARMS = [0.2, 0.34, 0.48];

/** Where the cables hang from a pylon: the ends of its three arms, left and right. */
export const cableEnds = ({ x, foot, height }) =>
  ARMS.flatMap((at, index) => {
    const reach = height * [0.15, 0.2, 0.17][index];
    const y = foot - height * (1 - at) + height * 0.035;
    return [
      [x - reach, y],
      [x + reach, y],
    ];
  });

/** A lattice mast that carries power lines. */
export function pylon({ x, foot, height }, colour) {
  const at = (share) => foot - height * share;
  const half = (share) => height * (0.115 * (1 - share) ** 1.5 + 0.014);
  const legs = [-1, 1].map((side) => {
    const points = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => `${x + side * half(share)} ${at(share)}`);
    return `M${points.join('L')}`;
  });
  const levels = [0, 0.17, 0.31, 0.43, 0.52, 0.6, 0.68, 0.76, 0.84, 0.92, 1];
  const braces = levels.slice(1).map((upper, index) => {
    const lower = levels[index];
    return `M${x - half(lower)} ${at(lower)}L${x + half(upper)} ${at(upper)}M${x + half(lower)} ${at(lower)}L${x - half(upper)} ${at(upper)}`;
  });
  const arms = ARMS.map((share, index) => {
    const reach = height * [0.15, 0.2, 0.17][index];
    const y = at(1 - share);
    const rise = height * 0.04;
    return `M${x - reach} ${y}H${x + reach}L${x} ${y - rise}Z`;
  });
  const insulators = cableEnds({ x, foot, height }).map(([endX, endY]) => `M${endX} ${endY - height * 0.035}V${endY}`);
  const thin = Math.max(1, height * 0.0065);
  return [
    stroke(legs.join(''), colour, thin * 1.7),
    stroke(braces.join(''), colour, thin),
    stroke(arms.join(''), colour, thin * 1.4),
    stroke(insulators.join(''), colour, thin * 1.6),
  ];
}
