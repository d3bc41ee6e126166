struct Thing: Drawable { } // error: : there is no protocol `Drawable`
