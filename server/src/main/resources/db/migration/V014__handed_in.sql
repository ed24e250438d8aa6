-- watch: what people hand in, and the watch's own mailbox.

-- The same link twice leads to the publication that is there. By hash, since addresses may be of any length.
create index publication_address on watch.publication using hash (address);
