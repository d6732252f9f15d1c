import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf, problemFrom } from '../../shared/client.ts';
import {
  type ImportChoices,
  type ImportPreview,
  type ImportReceipt,
  importsApi,
  UploadedFile,
} from '../../shared/import.ts';
import { api } from '../api.ts';

const imports = api(importsApi);
const askEveryMs = 700;

/** Where an import stands. */
export type ImportState =
  | { step: 'choose' }
  | { step: 'match'; file: UploadedFile }
  | { step: 'preview'; file: UploadedFile; choices: ImportChoices; preview: ImportPreview }
  | { step: 'receipt'; fileName: string; receipt: ImportReceipt };

/** The kind of import with its columns. */
export const useImportKind = (kind: string) =>
  useQuery({
    queryKey: ['import-kinds'],
    queryFn: () => imports.kinds({}),
    select: ({ items }) => items.find((one) => one.kind === kind) ?? null,
  });

async function upload(kind: string, file: File): Promise<UploadedFile> {
  const body = new FormData();
  body.append('file', file);
  const headers = { 'accept-language': document.documentElement.lang };
  const answer = await fetch(addressOf(importsApi.upload, { params: { kind } }), { method: 'POST', body, headers });
  if (!answer.ok) throw await problemFrom(answer);
  return UploadedFile.parse(await answer.json());
}

/** An import from chosen file to receipt; `matches` is false when the file is not a table, so that there is nothing to match. */
export function useImport(kind: string, matches: boolean) {
  const queries = useQueryClient();
  const [state, move] = useState<ImportState>({ step: 'choose' });
  const preview = useMutation({
    mutationFn: async ({ file, choices }: { file: UploadedFile; choices: ImportChoices }) => {
      const told = await imports.preview({ params: { id: file.id }, body: choices });
      move({ step: 'preview', file, choices, preview: told });
    },
  });
  const read = useMutation({
    mutationFn: async (chosen: File) => {
      const file = await upload(kind, chosen);
      if (matches) move({ step: 'match', file });
      else await preview.mutateAsync({ file, choices: { mapping: file.mapping, complete: false } });
    },
  });
  const apply = useMutation({
    mutationFn: async ({ file, choices }: { file: UploadedFile; choices: ImportChoices }) => {
      const receipt = await imports.apply({ params: { id: file.id }, body: choices });
      await queries.invalidateQueries();
      move({ step: 'receipt', fileName: file.fileName, receipt });
    },
  });
  const again = () => {
    for (const one of [read, preview, apply]) one.reset();
    move({ step: 'choose' });
  };
  const error = apply.error ?? preview.error ?? read.error;
  return { state, move, again, error, read, preview, apply, busy: read.isPending || preview.isPending };
}

/** How far an import under way has come. */
export const useImportProgress = (id: string) =>
  useQuery({
    queryKey: ['import-progress', id],
    queryFn: () => imports.progress({ params: { id } }),
    refetchInterval: askEveryMs,
  });
