import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What a relying party's options hold that an authenticator goes by. */
interface Options {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
  readonly excludeCredentials?: readonly { readonly id: string }[];
  readonly allowCredentials?: readonly { readonly id: string }[];
}

/** Where the browser is when it asks; what it vouches for. */
const site = 'http://localhost';

/** A passkey provider in software: one credential, made and used as WebAuthn level 3 says. */
export class Authenticator {
  readonly id: string = randomBytes(16).toString('base64url');
  userHandle = '';
  count = 0;
  /** Many never count. */
  counts = true;
  /** Whether it makes sure who holds it. */
  verifies = true;
  readonly #keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

  constructor() {
    this.#keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  /** Makes the credential: attestation "none". */
  create(options: Options, origin: string = site) {
    this.userHandle = options.user?.id ?? '';
    const id = Buffer.from(this.id, 'base64url');
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const key = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
    // User present and verified, and a credential attached: 0x45. No model is told: sixteen zeros.
    const data = Buffer.concat([this.#head(options.rp?.id ?? '', 0x45), Buffer.alloc(16), length(id), id, key]);
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
      Buffer.from([0x58, data.length]),
      data,
    ]);
    const response = {
      clientDataJSON: clientData('webauthn.create', options, origin),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    };
    return { ...this.#credential(), response };
  }

  /** Signs a challenge. */
  get(options: Options, origin: string = site) {
    if (this.counts) this.count++;
    const authenticatorData = this.#head(options.rpId ?? '', this.verifies ? 0x05 : 0x01);
    const clientDataJSON = clientData('webauthn.get', options, origin);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signature = sign('sha256', Buffer.concat([authenticatorData, hash]), this.#keys.privateKey);
    const response = {
      clientDataJSON,
      authenticatorData: authenticatorData.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: this.userHandle,
    };
    return { ...this.#credential(), response };
  }

  #credential() {
    return { id: this.id, rawId: this.id, type: 'public-key' as const, clientExtensionResults: {} };
  }

  #head(rpId: string, flags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.count);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count]);
  }
}

function clientData(type: string, { challenge }: Options, origin: string): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
}

function length(bytes: Buffer): Buffer {
  const two = Buffer.alloc(2);
  two.writeUInt16BE(bytes.length);
  return two;
}
