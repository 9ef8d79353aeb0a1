/** 84 as 1:24. */
export function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  return [...(hours ? [hours, `${minutes}`.padStart(2, '0')] : [minutes]), `${rest}`.padStart(2, '0')].join(':');
}
