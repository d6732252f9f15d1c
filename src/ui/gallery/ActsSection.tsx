import { IconDownload, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Row, Stack } from '../Arrange.tsx';
import { Button, ButtonLink, IconButton } from '../Button.tsx';
import { ConfirmButton } from '../Confirm.tsx';
import { Dialog } from '../Dialog.tsx';
import { Menu } from '../Menu.tsx';
import { useNotify } from '../Notices.tsx';
import { useText } from '../Words.tsx';
import { galleryText } from './texts.ts';

export function ActsSection() {
  const t = useText();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  return (
    <Stack gap="wide">
      <Row>
        <Button kind="main">{t(galleryText.main)}</Button>
        <Button>{t(galleryText.plain)}</Button>
        <Button kind="quiet">{t(galleryText.quiet)}</Button>
        <ConfirmButton
          kind="danger"
          icon={IconTrash}
          danger
          title={t(galleryText.confirmTitle)}
          text={t(galleryText.confirmText)}
          verb={t(galleryText.danger)}
          onConfirm={() => notify.done(t(galleryText.saved))}
        >
          {t(galleryText.danger)}
        </ConfirmButton>
        <Button kind="main" busy>
          {t(galleryText.busy)}
        </Button>
        <Button disabled>{t(galleryText.disabled)}</Button>
        <IconButton icon={IconDownload} label={t(galleryText.plain)} />
      </Row>
      <Row>
        <ButtonLink kind="main" size="large" icon={IconPlus} to="/ui">
          {t(galleryText.newDocument)}
        </ButtonLink>
        <Button size="small">{t(galleryText.plain)}</Button>
        <Menu
          items={[
            { label: t(galleryText.plain), onClick: () => undefined },
            { rule: true },
            { label: t(galleryText.danger), danger: true, onClick: () => undefined },
          ]}
        >
          <Button>{t(galleryText.menu)}</Button>
        </Menu>
        <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
          {t(galleryText.showDialog)}
        </Button>
        <Button onClick={() => notify.done(t(galleryText.saved))}>{t(galleryText.notify)}</Button>
        <Button onClick={() => notify.failed(new TypeError('Failed to fetch'))}>{t(galleryText.notifyFailed)}</Button>
      </Row>
      <Dialog place="side" title={t(galleryText.showDialog)} open={open} close={() => setOpen(false)}>
        <p>{t(galleryText.sample)}</p>
      </Dialog>
    </Stack>
  );
}
