const key = 'vidare-invitation';

/**
 * The code of the invitation that was opened in this tab: from the address, or from before she went to sign in. It is
 * kept in the tab alone, so that no address that is sent anywhere has it.
 */
export function heldCode(hash: string): string {
  try {
    if (hash !== '') sessionStorage.setItem(key, hash);
    return hash === '' ? (sessionStorage.getItem(key) ?? '') : hash;
  } catch {
    return hash;
  }
}

export function forgetCode(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Where nothing may be kept there is nothing to forget.
  }
}
