/// SVG, checked as XML before the library that draws it sees it.
package org.rubric.drawing.svg;
