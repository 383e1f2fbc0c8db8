-- Texts of mails are compressed with lz4: pglz took a tenth of take's time for a 4 kB mail. What is stored already stays as it is.
set local role hearken_owner;
alter table hearken.message alter column text set compression lz4, alter column reply set compression lz4, alter column quoted set compression lz4;
reset role;
