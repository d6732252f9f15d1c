-- The register of personal data breaches (GDPR art. 33.5) is read by when they happened; exercises are never in it.
create index incident_happened on incidents.incident ((coalesce(noticed_at, received_at)), id) where not exercise;
