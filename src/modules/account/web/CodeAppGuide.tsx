import { useQuery } from '@tanstack/react-query';
import { Bar } from '../../../ui/Skeletons.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Registration } from '../contract/credential.ts';
import { text } from './texts.ts';

/** The QR code as an image the page may show; the library is loaded only here. */
async function pictureOf(uri: string): Promise<string> {
  const { default: qrcode } = await import('qrcode');
  const svg = await qrcode.toString(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** How to set up a code app: by camera, or by hand. */
export function CodeAppGuide({ totp }: { totp: Registration['totp'] }) {
  const t = useText();
  const { data } = useQuery({
    queryKey: ['account', 'qr', totp.uri],
    queryFn: () => pictureOf(totp.uri),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <div className="code-app">
      <div className="code-app-picture">
        {data ? <img src={data} alt={t(text.qr)} width="168" height="168" /> : <Bar width="168px" height="168px" />}
      </div>
      <div className="code-app-words">
        <strong>{t(text.scan)}</strong>
        <p className="soft small">{t(text.scanLead)}</p>
        <p className="small">
          {t(text.secret)} <code className="secret">{inGroups(totp.secret)}</code>
        </p>
      </div>
    </div>
  );
}
