import { useQuery } from '@tanstack/react-query';
import { documents } from '../calls.ts';

/** A consultation with the answers one may see. */
export const useConsultation = (id: string) =>
  useQuery({ queryKey: ['documents', 'consultation', id], queryFn: () => documents.consultation({ params: { id } }) });

/** The text as it was sent; it never changes. */
export const useConsultationText = (id: string) =>
  useQuery({
    queryKey: ['documents', 'consultation-text', id],
    queryFn: () => documents.consultationText({ params: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
