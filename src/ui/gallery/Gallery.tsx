import { PageTitle } from '../PageTitle.tsx';

export default function Gallery() {
  return <PageTitle title="Byggblock" />;
}
