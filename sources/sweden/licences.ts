export const cc0 = 'CC0 1.0';
export const unstated = 'Anges inte i filen · not stated in the file';
