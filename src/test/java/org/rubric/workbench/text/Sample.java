package org.rubric.workbench.text;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Parent;
import org.rubric.workbench.Ui;

/// Costs of one thing done many times, in ms of CPU, sorted.
record Sample(List<Double> costs) {

    /// The first quarter, when the machine is still warming up, is left out.
    static Sample of(List<Double> measured) {
        var kept = measured.subList(measured.size() / 4, measured.size());
        return new Sample(kept.stream().sorted().toList());
    }

    double median() {
        return costs.get(costs.size() / 2);
    }

    /// 99 of 100 cost no more.
    double high() {
        return costs.get(Math.min(costs.size() - 1, costs.size() * 99 / 100));
    }

    /// The work and the layout it asks for.
    static Sample layout(int times, Parent root, IntConsumer work) {
        var costs = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            int now = i;
            costs.add(once(root, () -> work.accept(now)));
            if (i % 20 == 0) Ui.settle();
        }
        return of(costs);
    }

    static double once(Parent root, Runnable work) {
        return Ui.on(
                () -> {
                    long before = thread();
                    work.run();
                    root.applyCss();
                    root.layout();
                    return (thread() - before) / 1e6;
                });
    }

    /// The work and everything that the FX thread does until the next pulse is over.
    static Sample pulse(int times, IntConsumer work) {
        var costs = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            int now = i;
            long before = Ui.on(Sample::thread);
            Ui.run(() -> work.accept(now));
            Ui.settle();
            costs.add((Ui.on(Sample::thread) - before) / 1e6);
        }
        return of(costs);
    }

    private static long thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// CPU of the whole process so far, in ms.
    static double process() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e6;
    }

    /// Bytes that stay on the heap while something is shown and go when it is not.
    static long heapBeside(Runnable show, Runnable hide) {
        hide.run();
        long before = used();
        show.run();
        return used() - before;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        var memory = ManagementFactory.getMemoryMXBean();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
