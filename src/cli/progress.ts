/** Prints each step with the seconds since the program began, so that one sees where time goes. */
export function step(words: string): void {
  const seconds = (performance.now() / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${words}`);
}
