import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { UiProvider } from '../ui/UiProvider.tsx';
import { makeQueries } from './queries.ts';
import { router } from './router.tsx';

const queries = makeQueries();
const place = document.getElementById('varna');
if (!place) throw new Error('The page has no place for Värna');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <UiProvider>
        <RouterProvider router={router} />
      </UiProvider>
    </QueryClientProvider>
  </StrictMode>,
);
