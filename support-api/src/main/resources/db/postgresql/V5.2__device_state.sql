-- Room on each page for the next version of its rows, so that a report touches no index.
ALTER TABLE device_state SET (fillfactor = 60);
