-- Kinds of documents that the region wants approved by named people before they come into force. A kind that does not stand here
-- may be brought into force at once by whoever writes it: it was decided elsewhere.
create table documents.approval_demand (kind text primary key);
call audit.track('documents.approval_demand', 'kind');
call access.open('documents.approval_demand', 'Everyone may know how governing documents are decided');
