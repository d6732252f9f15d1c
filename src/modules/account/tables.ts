import type { Role } from '../../shared/role.ts';
import type { Text } from '../../shared/text.ts';

/** `access.principal`, as the gate may read it. */
export type PrincipalTable = { id: string; name: string; hsa_id: string | null; active: boolean };
export type PersonRow = PrincipalTable;
export type PasswordRow = { person_id: string; hash: string; totp_secret: Buffer; totp_step: string; changed_at: Date };
export type PasskeyRow = {
  id: string;
  credential_id: string;
  person_id: string;
  public_key: Buffer;
  counter: string;
  transports: string[];
  device_bound: boolean;
  name: string;
  created_at: Date;
  used_at: Date | null;
};
export type SessionRow = {
  id: string;
  kind: 'session' | 'token';
  person_id: string;
  method: string;
  assurance: number;
  name: string;
  user_agent: string;
  created_at: Date;
  seen_at: Date;
  expires_at: Date;
  provider_token: Buffer | null;
};
export type FailureRow = { subject: string; failures: number; last_at: Date | null };
export type DemoPersonRow = {
  person_id: string;
  name: string;
  title: string;
  text: Text;
  roles: { role: Role; unitName: string }[];
};
