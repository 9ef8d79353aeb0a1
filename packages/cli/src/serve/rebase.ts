/** Turns addresses below one base URL into the same below another; leaves all others as they are. */
export function rebase(from: string, to: string): (address: string) => string {
  return (address) => (from !== to && address.startsWith(from) ? to + address.slice(from.length) : address);
}
