/// Rules about identification and front matter (rule list, section 1).
package org.rubric.rules.frontmatter;
