package org.unstuck.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.unstuck.workbench.OnSmallEngland;

/** For tests of what programs are answered: {@link org.unstuck.workbench.SmallEngland}, and people of each role. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"unstuck.team=true", "unstuck.address=https://localhost"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({OnSmallEngland.class, Programs.People.class})
@interface OnPrograms {}
