/** A patient's id as the log keeps it: personnummer as twelve digits, however it was typed; other ids as they are. */
export function patientIdOf(typed: string): string {
  const plain = typed.replace(/[\s-]/g, '');
  return /^\d{12}$/.test(plain) ? plain : typed.trim();
}
