// Check digits that both those who make numbers and those who replace them reckon with.

const WEIGHTS = [7, 3, 1];

/** Doc 9303-3, section 4.9: weights 7, 3, 1, letters from 10 on, fillers 0, modulo 10. */
export function checkDigit(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += signValue(text.charCodeAt(i)) * (WEIGHTS[i % 3] ?? 0);
  return sum % 10;
}

function signValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 65 && code <= 90 ? code - 55 : 0;
}

/** The digit that makes Luhn's sum a multiple of ten when it is put at the end. */
export function luhnDigit(digits: string): number {
  let sum = 0;
  for (let i = digits.length - 1, double = true; i >= 0; i--, double = !double) {
    const value = (digits.charCodeAt(i) - 48) * (double ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10;
}
