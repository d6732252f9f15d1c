import { useQuery } from '@tanstack/react-query';
import { api } from '../../../ui/api.ts';
import { choicesAt } from '../../../ui/form/choices-at.ts';
import { documentsApi } from '../contract.ts';

export const documents = api(documentsApi);

export const documentKey = (id: string) => ['documents', id];

/** A document with its versions; asking is noted as opening it. */
export const useDocument = (id: string) =>
  useQuery({ queryKey: documentKey(id), queryFn: () => documents.get({ params: { id } }) });

/** One version's text; a published one never changes. */
export const useVersionText = (id: string, number: number) =>
  useQuery({ queryKey: ['documents', id, 'text', number], queryFn: () => documents.text({ params: { id, number } }) });

export const useAreas = () =>
  useQuery({
    queryKey: ['documents', 'areas'],
    queryFn: () => documents.areas({}),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Where a document stands on its way to a decision, and what one may do now. */
export const useProcess = (id: string) =>
  useQuery({ queryKey: ['documents', id, 'process'], queryFn: () => documents.process({ params: { id } }) });

/** What one is asked about a document, and has answered. */
export const useMine = (id: string) =>
  useQuery({ queryKey: ['documents', id, 'mine'], queryFn: () => documents.mine({ params: { id } }) });

export const useConsultations = (id: string) =>
  useQuery({
    queryKey: ['documents', id, 'consultations'],
    queryFn: () => documents.consultations({ params: { id } }),
  });

export const useReadRequests = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['documents', id, 'reading'],
    queryFn: () => documents.readRequests({ params: { id } }),
    enabled,
  });

export const findUnits = choicesAt('/organisation/units/choices');
export const findPeople = choicesAt('/organisation/people/choices');
export const findDocuments = choicesAt('/documents/choices');
