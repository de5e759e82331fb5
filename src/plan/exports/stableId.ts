/** FNV-1a, two rounds from different beginnings: 64 bits that tell the rows of any plan apart. Not for security. */
export function stableId(...texts: readonly string[]): string {
  const round = (seed: number): string => {
    let hash = seed;
    for (const text of texts) {
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      // Keeps «ab, c» and «a, bc» apart.
      hash = Math.imul(hash ^ 0x1f, 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return `${round(0x811c9dc5)}${round(0x2f0b4f27)}@network-plan`;
}
