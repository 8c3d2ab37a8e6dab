// What a passkey signs, of this browser or of a key that is held to it.

export const isOffered = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON);

/** As JSON; null when whoever is asked says no. */
export async function signed(options) {
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    return (await navigator.credentials.get({ publicKey })).toJSON();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
